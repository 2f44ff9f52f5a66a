import Kalender

/// How sure a piece of calendar data is; organisation has a scale of its own.
typealias KepastianKalender = Kepastian
