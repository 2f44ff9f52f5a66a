import Hummingbird

/// What the platform needs to know about a request. The concrete type lives where accounts live.
package protocol WebContext: RequestContext {
  /// Who is signed in; nil on public pages.
  var viewer: Viewer? { get }
  /// The secret of this session that every form has to prove; empty when there is no session at all.
  var csrf: String { get }
  /// The address of the person's machine, as the trusted proxy tells it.
  var remoteAddress: String { get }
  /// The platform's own notes about the request: `var web = WebStorage()`. A child context copies it.
  var web: WebStorage { get set }
}

/// What the platform notes about a request on its way in; filled by `WebFrame`.
package struct WebStorage: Sendable {
  package var site = Site()
  /// The path, without query.
  package var path = "/"
  /// The address of the page that is shown, also when a form of it came back.
  package var page = "/"
  package var language: Language = .id
  package var theme: Theme = .auto
  /// What the last request wants to have said, once.
  package var flash: Flash?
  /// Whether a script asks for what stands inside the page only, to renew a live part of it.
  package var isFragment = false

  package init() {}
}

/// Light, dark, or as the device says.
package enum Theme: String, Sendable, CaseIterable {
  case auto, terang, gelap
}

/// The person at the screen, as finished strings.
package struct Viewer: Sendable {
  package var name: String
  /// The position acted in: "Kepala Dinas Kesehatan".
  package var position: String
  package var unit: String
  /// One or two letters for the avatar.
  package var initials: String
  package var menu: [MenuItem]
  /// Unread notices.
  package var notices: Int
  /// The stream of live events of this person, when there is one.
  package var live: String?

  package init(
    name: String, position: String, unit: String, initials: String, menu: [MenuItem] = [], notices: Int = 0,
    live: String? = nil
  ) {
    self.name = name
    self.position = position
    self.unit = unit
    self.initials = initials
    self.menu = menu
    self.notices = notices
    self.live = live
  }
}

/// One entry of the navigation. The first four of the menu also stand in the bar at the bottom of a phone.
package struct MenuItem: Sendable {
  package var title: String
  /// The title where there is little room: in the bar at the bottom.
  package var short: String
  package var href: String
  package var icon: Icon
  /// How many wait there; shown when above zero.
  package var count: Int?
  /// The heading it stands under; entries of one group follow each other.
  package var group: String

  package init(
    _ title: String, short: String? = nil, href: String, icon: Icon, count: Int? = nil, group: String = ""
  ) {
    self.title = title
    self.short = short ?? title
    self.href = href
    self.icon = icon
    self.count = count
    self.group = group
  }
}
