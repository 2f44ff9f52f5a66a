import Organisasi

/// How sure a fact of the organisation or a rule is; the calendar has a scale of its own.
typealias KepastianOrganisasi = Kepastian
