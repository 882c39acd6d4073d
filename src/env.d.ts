declare namespace App {
  interface Locals {
    /** The site path of the page being rendered, set by the layout `Page`. */
    pagePath?: string;
  }
}
