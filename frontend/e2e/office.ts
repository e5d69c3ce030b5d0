import { randomUUID } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { expect, inject } from "vitest";
import type { Answers } from "../src/player/engine/answers";
import type { Definition } from "../src/player/engine/definition";
import { Desk } from "./desk";
import { everyType, yearOfVisits } from "./surveys";

/** A tablet that waits for somebody to type its code. */
export interface Invited {
  readonly id: string;
  readonly enrolmentCode: string;
}

/** What the studio knows of a tablet. */
export interface DeviceSeen {
  readonly status: string;
  readonly staffPin: string;
  readonly health?: {
    readonly queued: number;
    readonly refused: number;
    readonly appVersion: string;
    readonly oldestQueuedAt?: string;
    readonly clockSkewSeconds?: number;
    readonly storage?: string;
  };
}

export interface Place {
  readonly organisationId: string;
  readonly museumId: string;
  readonly surveyId: string;
  readonly collectorId: string;
  readonly key: string;
}

/** Something in a list; which of the members it has hangs on the list. */
interface Listed {
  readonly id: string;
  readonly slug?: string;
  readonly key?: string;
  readonly channel?: string;
  readonly surveyId?: string;
  readonly name?: Record<string, string>;
}

/** What somebody answered, and when. */
export interface Visit {
  readonly language: string;
  readonly startedAt: string;
  readonly completedAt: string;
  readonly answers: object;
}

interface Result {
  readonly question: string;
  readonly row?: string;
  readonly status: string;
  readonly n?: number;
  readonly distribution?: readonly { readonly value: number | string | boolean; readonly n: number }[];
}

/** What the administrator does over the API to prepare a test, and looks up afterwards. */
export class Office extends Desk {
  static async open(): Promise<Office> {
    return new Office(await Desk.login());
  }

  /** A new museum with a published survey, placed there. */
  async place(channel: "kiosk" | "link" | "staff", definition = everyType, more: object = {}): Promise<Place> {
    const mark = randomUUID().slice(0, 8);
    const organisation = await this.create("organisations", { name: named("Omistaja", mark), ownerType: "foundation" });
    const museum = await this.create("museums", {
      organisationId: organisation.id,
      slug: `museo-${mark}`,
      name: named("Merenkulkuhistoriallinen museo", mark),
      municipality: "Kotka",
      timeZone: "Europe/Helsinki",
      languages: ["fi", "sv", "en"],
    });
    const surveyId = await this.publishedSurvey(organisation.id, definition);
    const collector = await this.create("collectors", { surveyId, museumId: museum.id, channel, ...more });
    return {
      organisationId: organisation.id,
      museumId: museum.id,
      surveyId,
      collectorId: collector.id,
      key: collector.key,
    };
  }

  /** A cluster of this one museum, which shares its tables there; yields what it is called in English. */
  async clusterOf({ museumId }: Place): Promise<string> {
    const mark = randomUUID().slice(0, 8);
    const { id } = await this.create("clusters", { slug: `saaristo-${mark}`, name: named("Saariston museot", mark) });
    const reply = await this.send("PUT", `clusters/${id}/members/${museumId}`, { sharing: "tables" });
    expect(reply.status).toBe(200);
    return named("Saariston museot", mark).en;
  }

  /** Publishes what the museum did because of its visitors. */
  async answerVisitors(
    { museumId }: Place,
    said: Record<string, string>,
    did: Record<string, string>,
  ): Promise<string> {
    const { id } = await this.create("public-answers", { museumId, said, did });
    await this.showAnswer(id, true);
    return id;
  }

  /** Shows an answer to visitors, or no longer. */
  async showAnswer(id: string, published: boolean): Promise<void> {
    const reply = await this.send("PUT", `public-answers/${id}/publication`, { published }, { "If-Match": "*" });
    expect(reply.status, await reply.text()).toBe(200);
  }

  /** Asks a museum's visitors about ideas, each in the same words in every language; yields their ids. */
  async askVisitors({ organisationId, museumId }: Place, ideas: readonly string[]): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const text of ideas) {
      const { id } = await this.create("ideas", { organisationId, museumId, text, language: "en" });
      const voting = { text: { fi: `${text} fi`, sv: `${text} sv`, en: text }, open: true };
      await this.change("PUT", `ideas/${id}/ballot`, voting);
      ids.push(id);
    }
    return ids;
  }

  /** How many visits were shown each idea, and how many chose it. */
  async votes(ids: readonly string[]): Promise<readonly { readonly shown: number; readonly chosen: number }[]> {
    const ideas = await Promise.all(ids.map((id) => this.get(`ideas/${id}`)));
    return ideas.map(({ ballot: { shown, chosen } }) => ({ shown, chosen }));
  }

  /** Somebody new, and the password. */
  async hire(role: string, organisationId: string): Promise<{ email: string; password: string }> {
    const account = { email: `${role}-${randomUUID()}@example.org`, password: "a-password-for-this-test" };
    await this.create("staff-accounts", { ...account, name: role, language: "en", grants: [{ organisationId, role }] });
    return account;
  }

  async publishedSurvey(organisationId: string, definition: Definition): Promise<string> {
    const { id } = await this.create("surveys", { organisationId, slug: `kysely-${randomUUID()}`, definition });
    await this.create(`surveys/${id}/versions`, undefined);
    return id;
  }

  /** Publishes the draft of a survey and places it; yields the key. */
  async publishAndPlace(surveyId: string, museumId: string): Promise<string> {
    await this.create(`surveys/${surveyId}/versions`, undefined);
    return (await this.create("collectors", { surveyId, museumId, channel: "kiosk" })).key;
  }

  /** Publishes another version of a survey. */
  async publishAgain(surveyId: string, definition: Definition): Promise<void> {
    await this.change("PUT", `surveys/${surveyId}/draft`, { definition });
    await this.create(`surveys/${surveyId}/versions`, undefined);
  }

  /** Places another survey at the same museum. */
  async placeToo(place: Place, definition: Definition, more: object = {}): Promise<Place> {
    const surveyId = await this.publishedSurvey(place.organisationId, definition);
    const { museumId } = place;
    const { id, key } = await this.create("collectors", { surveyId, museumId, channel: "kiosk", ...more });
    return { ...place, surveyId, collectorId: id, key };
  }

  /** Lets the same survey be answered on one's own phone, and yields the key by which. */
  async phoneKey({ surveyId, museumId }: Place): Promise<string> {
    return (await this.create("collectors", { surveyId, museumId, channel: "link" })).key;
  }

  /** A new tablet, which plays what its museum has placed, where that is one thing. */
  async device(museumId: string, name = "Tabletti"): Promise<Invited> {
    return this.create<Invited>("devices", { museumId, name });
  }

  async deviceSeen(id: string): Promise<DeviceSeen> {
    return this.get(`devices/${id}`);
  }

  /** What a museum and its owner are called in English. */
  async names(museumId: string): Promise<{ readonly museum: string; readonly owner: string }> {
    const museum = await this.get(`museums/${museumId}`);
    const organisation = await this.get(`organisations/${museum.organisationId}`);
    return { museum: museum.name.en, owner: organisation.name.en };
  }

  async assign(id: string, collectors: readonly Place[], playing = "chooser"): Promise<void> {
    const collectorIds = collectors.map(({ collectorId }) => collectorId);
    await this.change("PATCH", `devices/${id}`, { collectorIds, playing });
  }

  /** Ids of what a tablet sent and the server set aside. */
  async quarantined(deviceId: string): Promise<readonly string[]> {
    const { items } = await this.get(`quarantined-submissions?deviceId=${deviceId}`);
    return items.map((item: { id: string }) => item.id);
  }

  async discard(id: string): Promise<void> {
    const reply = await this.send("DELETE", `quarantined-submissions/${id}`);
    expect(reply.status).toBe(204);
  }

  async revoke(id: string): Promise<void> {
    const reply = await this.send("DELETE", `devices/${id}`);
    expect(reply.status).toBe(204);
  }

  async list(collection: string): Promise<readonly Listed[]> {
    return (await this.get(`${collection}?limit=200`)).items;
  }

  /** Id of the thing of this name, made in the studio. */
  async idOf(collection: string, name: string): Promise<string> {
    const found = (await this.list(collection)).find((item) => item.name?.en === name);
    expect(found, `${name} among ${collection}`).toBeDefined();
    return found?.id ?? "";
  }

  /** How many submissions the survey has, by the figures that the museum sees. */
  async submissions(surveyId: string): Promise<number> {
    return (await this.get(`surveys/${surveyId}/results`)).n;
  }

  async results(surveyId: string): Promise<readonly Result[]> {
    return (await this.get(`surveys/${surveyId}/results`)).questions;
  }

  /** An answer given elsewhere, by a device that speaks to the API. */
  async answer(collectorKey: string, answers: Answers, more: object = {}): Promise<void> {
    const now = `${new Date().toISOString().slice(0, 19)}Z`;
    const reply = await fetch(`${inject("url")}/api/v1/submissions/${uuidv7()}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        collectorKey,
        version: 1,
        language: "fi",
        startedAt: now,
        completedAt: now,
        answers,
        ...more,
      }),
    });
    expect(reply.status, await reply.text()).toBe(201);
  }

  /** Stores a year of answers to `everyType`. */
  async year(collectorKey: string): Promise<void> {
    await this.store(collectorKey, yearOfVisits());
  }

  /** Stores what visitors of other days answered. */
  async store(collectorKey: string, visits: readonly Visit[]): Promise<void> {
    const submissions = visits.map((visit) => ({ id: uuidv7(), collectorKey, version: 1, ...visit }));
    const reply = await fetch(`${inject("url")}/api/v1/submissions/batch`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ submissions }),
    });
    const { results } = await reply.json();
    expect(results.filter((result: { status: string }) => result.status !== "stored")).toEqual([]);
  }

  /** An action that was done on a day, and by what it is measured; yields its id. */
  async acted({ organisationId, surveyId }: Place, title: string, doneOn: string): Promise<string> {
    const measure = { surveyId, question: "overall", goal: "increase" };
    const { id } = await this.create("actions", { organisationId, title, measure });
    const reply = await this.send("PUT", `actions/${id}/state`, { state: "done", doneOn }, { "If-Match": "*" });
    expect(reply.status, await reply.text()).toBe(200);
    return id;
  }
}

function named(name: string, mark: string) {
  return { fi: `${name} ${mark}`, sv: `${name} ${mark} sv`, en: `${name} ${mark} en` };
}
