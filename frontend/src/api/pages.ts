type PageOf<T> = { items: T[]; page: { next?: string | null } };

/** All items of a list, page after page. For lists that a person could scroll through: museums, surveys, collectors. */
export async function everyItem<T>(fetchPage: (cursor: string | undefined) => Promise<PageOf<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    items.push(...page.items);
    cursor = page.page.next ?? undefined;
  } while (cursor);
  return items;
}

/** The query of one page: the largest that the API gives, from the cursor on. */
export const pageQuery = (cursor: string | undefined) => ({ limit: 200, ...(cursor ? { cursor } : {}) });
