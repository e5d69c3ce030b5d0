/// What visitors said in their own words: found, moderated, tagged and answered by staff, and read by
/// everybody but a moderator without what tells who somebody is.
///
/// Words come from the room submission ([fi.kaiku.submission.NewTexts]) and are redacted once
/// ([TakeComments]), before anyone can find them: a search knows redacted words only. A comment is erased
/// with its submission, by the foreign key.
///
/// Tables: `comments`, `comment_tags`, `reply_templates`. Endpoints: `/surveys/{id}/comments`,
/// `/comment-counts`, `/comment-shares` and `/comment-moderations` below a survey, `/comment-tags`,
/// `/reply-templates`. Other rooms read through [CommentCatalog]. Who reads what stands in
/// docs/comments.md.
@NullMarked
package fi.kaiku.insight.comment;

import org.jspecify.annotations.NullMarked;
