import type { components } from "./schema";

// The names by which the rest of the frontend knows the API's shapes. Types only: the player may import this file.

type Schemas = components["schemas"];

export type Definition = Schemas["SurveyDefinition"];
export type Question = Schemas["Question"];
export type Choice = Schemas["Choice"];
export type Construct = Schemas["Construct"];
export type BankQuestion = Schemas["BankQuestion"];
export type TextsReport = Schemas["TextsReport"];
export type NewSurvey = Schemas["NewSurvey"];

export type Session = Schemas["Session"];
export type Permission = components["schemas"]["Permission"];
export type Organisation = Schemas["Organisation"];
export type NewOrganisation = Schemas["NewOrganisation"];
export type OrganisationPatch = Schemas["OrganisationPatch"];
export type Museum = Schemas["Museum"];
export type NewMuseum = Schemas["NewMuseum"];
export type MuseumPatch = Schemas["MuseumPatch"];
export type OpeningHours = Schemas["OpeningHours"];
export type NewServicePoint = Schemas["NewServicePoint"];
export type DayVisits = Schemas["DayVisits"];
export type VisitsReport = Schemas["VisitsReport"];
export type SurveySummary = Schemas["SurveySummary"];
export type Survey = Schemas["Survey"];
export type SurveyImport = Schemas["SurveyImport"];
export type SurveyNote = Schemas["SurveyNote"];
export type Collector = Schemas["Collector"];
export type NewCollector = Schemas["NewCollector"];
export type CollectorPatch = Schemas["CollectorPatch"];
export type Device = Schemas["Device"];
export type Playing = Schemas["Playing"];
export type DeviceInvitation = Schemas["DeviceInvitation"];
export type NewDevice = Schemas["NewDevice"];
export type DevicePatch = Schemas["DevicePatch"];
export type Submission = Schemas["Submission"];
export type QuarantinedSubmission = Schemas["QuarantinedSubmission"];
export type Instrument = Schemas["Instrument"];
export type InstrumentWording = Schemas["InstrumentWording"];
export type NewInstrumentWording = Schemas["NewInstrumentWording"];
export type Results = Schemas["Results"];
export type QuestionResult = Schemas["QuestionResult"];
export type DistributionEntry = Schemas["DistributionEntry"];
export type SeriesPoint = Schemas["SeriesPoint"];
export type LiveState = Schemas["LiveState"];
export type LiveQuestion = Schemas["LiveQuestion"];
export type RhythmCell = Schemas["RhythmCell"];
export type Methods = Schemas["Methods"];
export type Comment = Schemas["Comment"];
export type CommentState = Schemas["CommentState"];
export type CommentCounts = Schemas["CommentCounts"];
export type CommentModeration = Schemas["CommentModeration"];
export type CommentTag = Schemas["CommentTag"];
export type ReplyTemplate = Schemas["ReplyTemplate"];
export type NewReplyTemplate = Schemas["NewReplyTemplate"];
