import Hummingbird
import Web

/// An `Izin` together with the context that a handler behind it receives: `.pelaku` leads to a `PelakuContext`,
/// so that the compiler refuses a handler for staff on a public route.
package struct Gerbang<Konteks: WebContext>: Sendable {
  let izin: Izin
  let buka: @Sendable (AppContext) throws -> Konteks
}

extension Gerbang where Konteks == AppContext {
  /// Anybody, signed in or not.
  package static var publik: Gerbang { Gerbang(izin: .publik) { $0 } }
}

extension Gerbang where Konteks == SesiContext {
  /// Anybody with a session, also while something must be done first.
  package static var masuk: Gerbang { Gerbang(izin: .masuk) { try SesiContext(context: $0) } }
}

extension Gerbang where Konteks == PelakuContext {
  /// Any person with a position or a role today.
  package static var pelaku: Gerbang { untuk(.pelaku) }
  /// Tata usaha of some kantor.
  package static var tu: Gerbang { untuk(.tu) }
  /// Who leads a unit.
  package static var pimpinan: Gerbang { untuk(.pimpinan) }
  /// Administrators, of a unit or of all.
  package static var adminUnit: Gerbang { untuk(.adminUnit) }
  /// Administrators of the whole system.
  package static var admin: Gerbang { untuk(.admin) }
  /// Who reads the trail.
  package static var pengawas: Gerbang { untuk(.pengawas) }

  /// Who may see data of residents.
  package static var penduduk: Gerbang { untuk(.penduduk) }
  /// Who may see how many live where.
  package static var statistikPenduduk: Gerbang { untuk(.statistikPenduduk) }
  /// Who writes the population register.
  package static var kependudukan: Gerbang { untuk(.kependudukan) }
  /// Who protects personal data.
  package static var pelindungData: Gerbang { untuk(.pelindungData) }
  /// Who takes data of residents out as files.
  package static var eksporPenduduk: Gerbang { untuk(.eksporPenduduk) }

  private static func untuk(_ izin: Izin) -> Gerbang {
    Gerbang(izin: izin) { context in
      let konteks = try PelakuContext(context: context)
      guard izin.mengizinkan(konteks.pelaku) else { throw PenolakanAkses.bukanHak(izin) }
      return konteks
    }
  }
}
