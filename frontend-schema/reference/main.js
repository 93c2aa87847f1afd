import { failurePage } from "./pages/failure.js";
import { frame } from "./frame.js";
import { pageAt } from "./pages/index.js";
import { here, standAt } from "./address.js";
import { checkAgain, leadToFields } from "./editing.js";
import { listen, settle } from "./navigation.js";
import { show, busy, redraw } from "./stage.js";

let latest = 0;

/** Shows what is at the current address; an answer that a newer navigation has overtaken is thrown away. */
async function visit({ first = false, scroll = 0 } = {}) {
  const turn = ++latest;
  const address = here();
  busy(true);
  let page;
  try {
    page = await pageAt(address);
  } catch (error) {
    page = failurePage(error, () => visit({ scroll }));
  }
  if (turn !== latest) return;
  busy(false);
  if (page.redirect) {
    settle(page.redirect);
    visit({ first, scroll });
    return;
  }
  frame(address, page);
  show(page, { first, scroll });
  checkAgain();
}

/** What an editor has written since, in the place where it stands. A failure is told to the form by silence. */
async function drawAgain(path) {
  const turn = ++latest;
  standAt(path);
  const page = await pageAt(here());
  if (turn !== latest) return;
  redraw(page);
  checkAgain();
}

listen(visit);
leadToFields(drawAgain);
visit({ first: true, scroll: history.state?.scroll ?? 0 });
