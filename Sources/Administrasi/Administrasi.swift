import Akses
import Bahasa
import Database
import Foundation
import Kalender
import Naskah
import Nomor
import Organisasi
import Web

/// Layar-layar tempat data bersama dipelihara: unit kerja, jabatan, orang, mandat, kesiapan, ketentuan, kalender, tugas.
package struct Administrasi: Sendable {
  let db: Database
  let organisasi: Organisasi
  let kalender: Kalender
  let nomor: Nomor
  /// Keeps papers and certificates.
  let mesin: MesinNaskah
  /// The public address, as mails name it.
  let alamat: String
  let now: @Sendable () -> Date

  /// `akibatKalender`: what a change of the calendar does to dates that were promised by it.
  package init(
    db: Database, mesin: MesinNaskah, alamat: String = "", akibatKalender: AkibatKalender? = nil,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.db = db
    self.mesin = mesin
    self.alamat = alamat
    self.now = now
    nomor = Nomor(db: db, now: now)
    organisasi = Organisasi(db: db, now: now)
    kalender = Kalender(db: db, akibat: akibatKalender, now: now)
  }

  package func addRoutes(to rute: RuteTerjaga) {
    BerandaRoutes(administrasi: self).add(to: rute)
    UnitRoutes(administrasi: self).add(to: rute)
    UbahUnitRoutes(administrasi: self).add(to: rute)
    JabatanRoutes(administrasi: self).add(to: rute)
    PenugasanRoutes(administrasi: self).add(to: rute)
    PembatalanRoutes(administrasi: self).add(to: rute)
    OrangRoutes(administrasi: self).add(to: rute)
    MandatRoutes(administrasi: self).add(to: rute)
    KesiapanRoutes(administrasi: self).add(to: rute)
    KetentuanRoutes(administrasi: self).add(to: rute)
    BatasRoutes(administrasi: self).add(to: rute)
    AturanRoutes(administrasi: self).add(to: rute)
    KelompokRoutes(administrasi: self).add(to: rute)
    KalenderRoutes(administrasi: self).add(to: rute)
    PolaRoutes(administrasi: self).add(to: rute)
    TenggatRoutes(administrasi: self).add(to: rute)
    KopRoutes(administrasi: self).add(to: rute)
    IdentitasRoutes(administrasi: self).add(to: rute)
    TugasRoutes(administrasi: self).add(to: rute)
    PilihanRoutes(administrasi: self).add(to: rute)
    UnitAPI(administrasi: self).add(to: rute)
    KelompokAPI(administrasi: self).add(to: rute)
    SertifikatRoutes(administrasi: self).add(to: rute)
    SertifikatSayaRoutes(administrasi: self).add(to: rute)
    NomorRoutes(administrasi: self).add(to: rute)
    UbahNomorRoutes(administrasi: self).add(to: rute)
    SisipanRoutes(administrasi: self).add(to: rute)
  }

  /// What of this stands in the menu of `pelaku`.
  package static func menu(bagi pelaku: Pelaku) -> [MenuItem] {
    let nomor = MenuItem("Register nomor", href: Rute.nomor(), icon: .listTask, group: kelompok)
    let penerima = MenuItem("Kelompok penerima", href: Rute.kelompok(), icon: .tag, group: kelompok)
    guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit) else {
      return pelaku.adalah(.tu) ? [nomor, penerima] : []
    }
    let bersama = [
      MenuItem("Administrasi", href: Rute.beranda(), icon: .speedometer, group: kelompok),
      MenuItem("Unit kerja", href: Rute.unit(), icon: .diagram, group: kelompok),
      MenuItem("Orang", href: Rute.orang(), icon: .people, group: kelompok),
      MenuItem("Akun dan peran", href: RuteAkses.daftarAkun(), icon: .key, group: kelompok),
      MenuItem("Mandat", href: Rute.mandat(), icon: .personBadge, group: kelompok),
      MenuItem("Sertifikat", href: Rute.sertifikat(), icon: .patchCheck, group: kelompok),
      MenuItem("Kesiapan", href: Rute.kesiapan(), icon: .flag, group: kelompok), nomor, penerima,
    ]
    guard pelaku.adalah(.admin) else { return bersama }
    return bersama + [
      MenuItem("Kop dan identitas", href: Rute.kop(), icon: .fileText, group: kelompok),
      MenuItem("Templat naskah", href: RuteTemplat.daftar(), icon: .files, group: kelompok),
      MenuItem("Jenis dan klasifikasi", href: Rute.aturan(), icon: .bookmark, group: kelompok),
      MenuItem("Ketentuan", href: Rute.ketentuan(), icon: .sliders, group: kelompok),
      MenuItem("Kalender kerja", href: Rute.kalender(), icon: .calendar, group: kelompok),
      MenuItem("Tugas sistem", href: Rute.tugas(), icon: .gear, group: kelompok),
    ]
  }

  private static let kelompok = "Administrasi"

  var hariIni: Tanggal { Tanggal(now()) }

  /// The organisation of today, and `isi` read in the same moment.
  func baca<T: Sendable>(_ isi: @escaping @Sendable (Struktur, Tx) throws -> T) async throws -> T {
    let hari = hariIni
    return try await db.read { tx in try isi(tx.struktur(pada: hari), tx) }
  }
}
