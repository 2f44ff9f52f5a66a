/// The icons in use, by their name in Debian's bootstrap-icons. Add a case to use another one.
package enum Icon: String, Sendable, CaseIterable {
  case house, inbox, envelope, send, reply, archive, pencil, paperclip, files, folder, list, kanban, grid
  case person, people, building, gear, sliders, key, lock, unlock, bell, calendar, clock, alarm, hourglass,
    search
  case funnel, trash, eye, bookmark, flag, tag, star, map = "geo-alt", globe, translate, sun, moon, cloud,
    activity
  case camera, keyboard, download, upload, printer, copy = "clipboard", qr = "qr-code", link = "link-45deg"
  case envelopeOpen = "envelope-open", envelopePaper = "envelope-paper", pencilSquare = "pencil-square"
  case fileText = "file-text", filePDF = "file-earmark-pdf", journal = "journal-text", listTask = "list-task"
  case diagram = "diagram-3", personBadge = "person-badge", personPlus = "person-plus", buildings = "bank"
  case shield = "shield-check", shieldLock = "shield-lock", patchCheck = "patch-check", eyeSlash = "eye-slash"
  case calendarEvent = "calendar-event", clockHistory = "clock-history", plus = "plus-lg", minus = "dash-lg"
  case check = "check-lg", checkCircle = "check-circle", close = "x-lg", closeCircle = "x-circle"
  case warning = "exclamation-triangle", exclamation = "exclamation-circle", info = "info-circle"
  case question = "question-circle", chevronRight = "chevron-right", chevronLeft = "chevron-left"
  case arrowRight = "arrow-right", arrowLeft = "arrow-left"
  case arrowUpRight = "box-arrow-up-right", signIn = "box-arrow-in-right", signOut = "box-arrow-right"
  case phone = "telephone", chat = "chat-left-text", themeAuto = "circle-half", wifiOff = "wifi-off"
  case refresh = "arrow-repeat", graph = "bar-chart", speedometer = "speedometer2", database = "hdd-stack"
  case video = "camera-video", grip = "three-dots", menu = "list-ul"
}

/// An icon beside a text that says the same, hidden from screen readers.
package func icon(_ icon: Icon) -> HTML {
  """
  <svg class="icon" aria-hidden="true" focusable="false"><use href="\(assetURL("ikon.svg"))#\(icon.rawValue)"/></svg>
  """
}
