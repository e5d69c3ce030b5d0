/// Actions: what a museum does about what its visitors said, from the plan to the day it is done, and what the answers
/// say before and after that day.
///
/// Tables: `actions`, `action_steps`. Endpoints: `/actions`. Event: [ActionDone].
@NullMarked
package fi.kaiku.improvement.action;

import org.jspecify.annotations.NullMarked;
