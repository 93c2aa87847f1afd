import { failurePage } from "./pages/failure.js";
import { frame } from "./frame.js";
import { pageAt } from "./pages/index.js";
import { here } from "./address.js";
import { checkAgain, leadToFields } from "./editing.js";
import { listen, settle } from "./navigation.js";
import { show, busy } from "./stage.js";

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

listen(visit);
leadToFields();
visit({ first: true, scroll: history.state?.scroll ?? 0 });
