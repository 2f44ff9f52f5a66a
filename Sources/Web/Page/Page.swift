import Hummingbird

/// One page: what stands between the header and the footer, and what the frame has to know about it.
package struct Page: Sendable {
  package var title: String
  /// The way here, without the page itself.
  package var breadcrumbs: [Crumb]
  /// The address of the menu entry this page belongs to.
  package var section: String?
  package var scripts: [Script]
  package var width: Width
  package var language: Language
  /// Puts "Galat: " first in the title, so that a screen reader says it first.
  package var state: State
  /// The same page in the other language.
  package var translation: String?
  package var audience: Audience
  /// The stream of live events of this page; nil takes that of the viewer.
  package var live: String?
  package var main: HTML

  package enum Audience: Sendable, Equatable {
    /// With the menu and name of who is signed in.
    case viewer
    /// For somebody who came in by a door of his own, without the menu of an office: his name leads to his first page.
    case guest(name: String, home: String)
    /// The same for everybody, so that it may be kept: nobody's menu, name or proof is in it.
    case everyone
  }

  package enum Width: String, Sendable {
    /// A form or a text: one column of comfortable lines.
    case narrow
    /// Lists and records.
    case wide
    /// Boards and tables: all there is.
    case full
  }

  package enum State: Sendable { case fine, hasErrors }

  package init(
    _ title: String, breadcrumbs: [Crumb] = [], section: String? = nil, scripts: [Script] = [],
    width: Width = .wide,
    language: Language = .id, state: State = .fine, translation: String? = nil,
    audience: Audience = .viewer, main: HTML
  ) {
    self.title = title
    self.breadcrumbs = breadcrumbs
    self.section = section
    self.scripts = scripts
    self.width = width
    self.language = language
    self.state = state
    self.translation = translation
    self.audience = audience
    self.main = main
  }
}

/// One step of the way to a page.
package struct Crumb: Sendable {
  package var title: String
  package var href: String

  package init(_ title: String, href: String) {
    self.title = title
    self.href = href
  }
}

/// An ES module that only few pages need: the file `halaman/name.js` of the assets, or one of a Debian package.
/// What every page may need is in `app.js`, and acts on the `data-` attributes that the components write.
package struct Script: Sendable, Equatable {
  /// The name under our address: `halaman/peta.js`.
  let name: String

  package init(_ name: StaticString) { self.name = "\(name)" }
}
