/** A frame stays when the page changes, so a menu whose link was followed must be closed. */
export function closeMenus() {
  for (const menu of document.querySelectorAll<HTMLElement>(":popover-open")) menu.hidePopover();
}
