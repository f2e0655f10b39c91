// Elements without a framework.

type Child = Node | string

/** A new element; properties that start with `aria-` or `data-` become attributes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-')) element.setAttribute(key, String(value))
    else Object.assign(element, { [key]: value })
  }
  element.append(...children)
  return element
}

/** The element of the page with this id. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} with the id ${id}`)
  return found
}
