// All that is tried in a browser, with one browser for all of it.
import { after } from "node:test";
import { closeBrowser } from "./a_desk";
import { byKeys } from "./by_keys";
import { byRules } from "./by_rules";
import { hearing } from "./hearing";
import { looking } from "./looking";
import { makingUp } from "./making_up";
import { proving } from "./proving";
import { writing } from "./writing";

after(closeBrowser);
looking();
writing();
makingUp();
byKeys();
byRules();
hearing();
proving();
