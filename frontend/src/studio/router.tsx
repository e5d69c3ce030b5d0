import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { readLogSearch } from "../admin/log/logSearch";
import { readWanted } from "../admin/wanted";
import { askForFigures, askForSurvey, askForSurveys } from "../dashboard/ahead";
import { readBenchmarkSearch } from "../dashboard/benchmarks/search";
import { readCommentSearch } from "../dashboard/comments/commentSearch";
import { readComparison } from "../dashboard/comparison/grouping";
import { readAxes } from "../dashboard/crosstab/axes";
import { readIdeaSearch } from "../dashboard/development/ideas/search";
import { readBoardSearch, readDevelopmentSearch } from "../dashboard/development/search";
import { readItem } from "../dashboard/items";
import { readSearch } from "../dashboard/search";
import { Failure, NotFound } from "./Failure";
import { Pending } from "./Pending";
import { queries } from "./queries";
import { Shell } from "./Shell";

// Every address of the studio. Pages come in chunks of their own.

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Shell });
const page = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const survey = createRoute({
  ...page("/surveys/$surveyId"),
  validateSearch: readSearch,
  loader: ({ context, params }) => askForSurvey(context.queries, params.surveyId),
  component: lazyRouteComponent(() => import("../dashboard/SurveyPage"), "SurveyPage"),
});
const surveyPage = <Path extends string>(path: Path) => ({ getParentRoute: () => survey, path });

/** Each has a tab in `dashboard/SurveyTabs.tsx`, but for a single question. */
const surveyPages = survey.addChildren([
  createRoute({
    ...surveyPage("/"),
    loader: ({ context, params, location }) =>
      askForFigures(context.queries, params.surveyId, readSearch(location.search)),
    component: lazyRouteComponent(() => import("../dashboard/Overview"), "Overview"),
  }),
  createRoute({
    ...surveyPage("comments"),
    validateSearch: readCommentSearch,
    component: lazyRouteComponent(() => import("../dashboard/comments/CommentsPage"), "CommentsPage"),
  }),
  createRoute({
    ...surveyPage("live"),
    component: lazyRouteComponent(() => import("../dashboard/live/Live"), "Live"),
  }),
  createRoute({
    ...surveyPage("/compare"),
    validateSearch: readComparison,
    component: lazyRouteComponent(() => import("../dashboard/comparison/ComparisonPage"), "ComparisonPage"),
  }),
  createRoute({
    ...surveyPage("/crosstab"),
    validateSearch: readAxes,
    component: lazyRouteComponent(() => import("../dashboard/crosstab/CrosstabPage"), "CrosstabPage"),
  }),
  createRoute({
    ...surveyPage("/change"),
    validateSearch: readItem,
    component: lazyRouteComponent(() => import("../dashboard/change/ChangePage"), "ChangePage"),
  }),
  createRoute({
    ...surveyPage("/questions/$key"),
    loader: ({ context, params, location }) =>
      askForFigures(context.queries, params.surveyId, readSearch(location.search), params.key),
    component: lazyRouteComponent(() => import("../dashboard/question/QuestionPage"), "QuestionPage"),
  }),
  createRoute({
    ...surveyPage("/rhythm"),
    validateSearch: readItem,
    component: lazyRouteComponent(() => import("../dashboard/rhythm/RhythmPage"), "RhythmPage"),
  }),
]);

const routes = root.addChildren([
  createRoute({
    ...page("/"),
    beforeLoad: () => {
      throw redirect({ to: "/surveys" });
    },
  }),
  createRoute({
    ...page("/surveys"),
    loader: ({ context }) => askForSurveys(context.queries),
    component: lazyRouteComponent(() => import("../dashboard/SurveyList"), "SurveyList"),
  }),
  surveyPages,
  createRoute({
    ...page("/views/$viewId"),
    component: lazyRouteComponent(() => import("../dashboard/views/OpenView"), "OpenView"),
  }),
  createRoute({
    ...page("/surveys/new"),
    component: lazyRouteComponent(() => import("../admin/NewSurvey"), "NewSurvey"),
  }),
  createRoute({
    ...page("/surveys/from-file"),
    component: lazyRouteComponent(() => import("../admin/SurveyFromFile"), "SurveyFromFile"),
  }),
  createRoute({
    ...page("/surveys/$surveyId/edit"),
    component: lazyRouteComponent(() => import("../editor/SurveyEditor"), "SurveyEditor"),
  }),
  createRoute({
    ...page("/development"),
    validateSearch: readDevelopmentSearch,
    component: lazyRouteComponent(() => import("../dashboard/development/ActionsPage"), "ActionsPage"),
  }),
  createRoute({
    ...page("/development/actions/$actionId"),
    component: lazyRouteComponent(() => import("../dashboard/development/ActionPage"), "ActionPage"),
  }),
  createRoute({
    ...page("/development/findings"),
    component: lazyRouteComponent(() => import("../dashboard/development/FindingsPage"), "FindingsPage"),
  }),
  createRoute({
    ...page("/development/ideas"),
    validateSearch: readIdeaSearch,
    component: lazyRouteComponent(() => import("../dashboard/development/ideas/IdeasPage"), "IdeasPage"),
  }),
  createRoute({
    ...page("/development/board"),
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import("../dashboard/development/BoardPage"), "BoardPage"),
  }),
  createRoute({
    ...page("/development/answers"),
    component: lazyRouteComponent(() => import("../dashboard/development/AnswersPage"), "AnswersPage"),
  }),
  createRoute({
    ...page("/development/workshops"),
    component: lazyRouteComponent(() => import("../dashboard/development/workshops/WorkshopsPage"), "WorkshopsPage"),
  }),
  createRoute({
    ...page("/development/workshops/$workshopId"),
    component: lazyRouteComponent(() => import("../dashboard/development/workshops/WorkshopPage"), "WorkshopPage"),
  }),
  createRoute({
    ...page("/development/workshops/$workshopId/screen"),
    staticData: { isWholeWindow: true },
    component: lazyRouteComponent(() => import("../dashboard/development/workshops/screen/ScreenPage"), "ScreenPage"),
  }),
  createRoute({
    ...page("/benchmarks"),
    validateSearch: readBenchmarkSearch,
    component: lazyRouteComponent(() => import("../dashboard/benchmarks/BenchmarkPage"), "BenchmarkPage"),
  }),
  createRoute({
    ...page("/releases"),
    component: lazyRouteComponent(() => import("../dashboard/releases/ReleaseList"), "ReleaseList"),
  }),
  createRoute({
    ...page("/reference-values"),
    component: lazyRouteComponent(() => import("../admin/references/ReferenceList"), "ReferenceList"),
  }),
  createRoute({
    ...page("/collectors"),
    component: lazyRouteComponent(() => import("../admin/CollectorList"), "CollectorList"),
  }),
  createRoute({
    ...page("/collectors/new"),
    component: lazyRouteComponent(() => import("../admin/NewCollector"), "NewCollector"),
  }),
  createRoute({
    ...page("/collectors/$collectorId"),
    component: lazyRouteComponent(() => import("../admin/CollectorPage"), "CollectorPage"),
  }),
  createRoute({
    ...page("/collectors/$collectorId/entry"),
    component: lazyRouteComponent(() => import("../entry/EntryPage"), "EntryPage"),
  }),
  createRoute({
    ...page("/devices"),
    component: lazyRouteComponent(() => import("../admin/DeviceList"), "DeviceList"),
  }),
  createRoute({
    ...page("/devices/new"),
    component: lazyRouteComponent(() => import("../admin/NewDevice"), "NewDevice"),
  }),
  createRoute({
    ...page("/devices/$deviceId"),
    component: lazyRouteComponent(() => import("../admin/DevicePage"), "DevicePage"),
  }),
  createRoute({
    ...page("/devices/refused"),
    validateSearch: ({ device }: Record<string, unknown>): { device?: string } =>
      typeof device === "string" ? { device } : {},
    component: lazyRouteComponent(() => import("../admin/RefusedList"), "RefusedList"),
  }),
  createRoute({
    ...page("/devices/refused/$submissionId"),
    component: lazyRouteComponent(() => import("../admin/RefusedPage"), "RefusedPage"),
  }),
  createRoute({
    ...page("/instruments"),
    component: lazyRouteComponent(() => import("../admin/InstrumentList"), "InstrumentList"),
  }),
  createRoute({
    ...page("/instruments/$instrument/$version"),
    validateSearch: readWanted,
    component: lazyRouteComponent(() => import("../admin/InstrumentPage"), "InstrumentPage"),
  }),
  createRoute({
    ...page("/account"),
    component: lazyRouteComponent(() => import("../admin/account/AccountPage"), "AccountPage"),
  }),
  createRoute({
    ...page("/staff"),
    component: lazyRouteComponent(() => import("../admin/staff/StaffList"), "StaffList"),
  }),
  createRoute({
    ...page("/staff/new"),
    component: lazyRouteComponent(() => import("../admin/staff/NewInvitation"), "NewInvitation"),
  }),
  createRoute({
    ...page("/staff/$accountId"),
    component: lazyRouteComponent(() => import("../admin/staff/StaffPage"), "StaffPage"),
  }),
  createRoute({
    ...page("/museums"),
    component: lazyRouteComponent(() => import("../admin/MuseumList"), "MuseumList"),
  }),
  createRoute({
    ...page("/museums/new"),
    component: lazyRouteComponent(() => import("../admin/NewMuseum"), "NewMuseum"),
  }),
  createRoute({
    ...page("/museums/$museumId"),
    component: lazyRouteComponent(() => import("../admin/MuseumPage"), "MuseumPage"),
  }),
  createRoute({
    ...page("/webhooks"),
    component: lazyRouteComponent(() => import("../admin/webhooks/WebhookList"), "WebhookList"),
  }),
  createRoute({
    ...page("/webhooks/new"),
    component: lazyRouteComponent(() => import("../admin/webhooks/NewWebhook"), "NewWebhook"),
  }),
  createRoute({
    ...page("/webhooks/$webhookId"),
    component: lazyRouteComponent(() => import("../admin/webhooks/WebhookPage"), "WebhookPage"),
  }),
  createRoute({
    ...page("/organisations/new"),
    component: lazyRouteComponent(() => import("../admin/NewOrganisation"), "NewOrganisation"),
  }),
  createRoute({
    ...page("/organisations/$organisationId"),
    component: lazyRouteComponent(() => import("../admin/OrganisationPage"), "OrganisationPage"),
  }),
  createRoute({
    ...page("/organisations/$organisationId/data"),
    component: lazyRouteComponent(() => import("../admin/privacy/DataPage"), "DataPage"),
  }),
  createRoute({
    ...page("/log"),
    validateSearch: readLogSearch,
    component: lazyRouteComponent(() => import("../admin/log/LogPage"), "LogPage"),
  }),
  createRoute({
    ...page("/accessibility"),
    component: lazyRouteComponent(() => import("../admin/AccessibilityPage"), "AccessibilityPage"),
  }),
  createRoute({
    ...page("/organisations/$organisationId/api-clients"),
    component: lazyRouteComponent(() => import("../admin/partners/ClientList"), "ClientList"),
  }),
  createRoute({
    ...page("/organisations/$organisationId/api-clients/$clientId"),
    component: lazyRouteComponent(() => import("../admin/partners/ClientPage"), "ClientPage"),
  }),
]);

export const router = createRouter({
  routeTree: routes,
  context: { queries },
  // Plain `?name=value`, so that an address can be read, mailed and written by hand.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text && `?${text}`;
  },
  defaultPendingComponent: Pending,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
  defaultPreload: "intent",
  scrollRestoration: true,
});

/** Fetches the code of the page at the address, while it is not known yet who asks. */
export function fetchPage() {
  const { latestLocation: asked } = router;
  const location = asked.pathname === "/" ? router.buildLocation({ to: "/surveys" }) : asked;
  for (const { routeId } of router.matchRoutes(location)) {
    const route = router.routesById[routeId];
    if (route) router.loadRouteChunk(route);
  }
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }

  interface StaticDataRouteOption {
    /** Without the frame of the other pages. */
    isWholeWindow?: boolean;
  }
}
