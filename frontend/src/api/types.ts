import type { components } from "./schema";

// The names by which the rest of the frontend knows the API's shapes. Types only: the player may import this file.

type Schemas = components["schemas"];

export type Definition = Schemas["Definition"];
export type Question = Schemas["Question"];
export type Choice = Schemas["Choice"];
export type Scale = Schemas["Scale"];
export type Assignment = Schemas["Assignment"];
export type Submission = Schemas["Submission"];
export type Receipt = Schemas["Receipt"];
