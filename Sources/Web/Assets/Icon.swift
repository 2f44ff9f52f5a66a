/// The icons in use, by their name in Debian's bootstrap-icons. Add a case to use another one.
package enum Icon: String, Sendable, CaseIterable {
  case house, inbox, envelope, envelopeOpen = "envelope-open", envelopePaper = "envelope-paper", send, reply,
    archive
  case pencil, pencilSquare = "pencil-square", fileText = "file-text", filePDF = "file-earmark-pdf", paperclip
  case files, folder, journal = "journal-text", list, listTask = "list-task", kanban, grid, diagram =
    "diagram-3"
  case person, people, personBadge = "person-badge", personPlus = "person-plus", building, buildings = "bank",
    gear
  case sliders, key, shield = "shield-check", shieldLock = "shield-lock", lock, unlock, patchCheck =
    "patch-check"
  case bell, calendar, calendarEvent = "calendar-event", clock, clockHistory = "clock-history", alarm,
    hourglass
  case search, funnel, plus = "plus-lg", minus = "dash-lg", check = "check-lg", checkCircle = "check-circle"
  case close = "x-lg", closeCircle = "x-circle", warning = "exclamation-triangle", exclamation =
    "exclamation-circle"
  case info = "info-circle", question = "question-circle", chevronRight = "chevron-right"
  case chevronLeft = "chevron-left", chevronDown = "chevron-down", arrowRight = "arrow-right"
  case arrowLeft = "arrow-left", arrowUpRight = "box-arrow-up-right", signIn = "box-arrow-in-right"
  case signOut = "box-arrow-right", download, upload, printer, copy = "clipboard", qr = "qr-code", link =
    "link-45deg"
  case trash, eye, eyeSlash = "eye-slash", bookmark, flag, tag, star, phone = "telephone", chat =
    "chat-left-text"
  case map = "geo-alt", globe, translate, sun, moon, themeAuto = "circle-half", wifiOff = "wifi-off", cloud
  case refresh = "arrow-repeat", activity, graph = "bar-chart", speedometer = "speedometer2", database =
    "hdd-stack"
  case camera, video = "camera-video", keyboard, grip = "three-dots", menu = "list-ul"
}

/// An icon beside a text that says the same, hidden from screen readers.
package func icon(_ icon: Icon) -> HTML {
  """
  <svg class="icon" aria-hidden="true" focusable="false"><use href="\(assetURL("ikon.svg"))#\(icon.rawValue)"/></svg>
  """
}
