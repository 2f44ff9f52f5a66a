import Akses
import Bahasa
import Database
import Organisasi

/// Whether a page shows numbers and mothers' names: only where somebody wrote why.
enum BukaanGanda { case tertutup, terbuka }

/// A pair as its page shows it.
struct BerkasGanda {
  let pasangan: PasanganGanda
  let a: SisiBerkasGanda
  let b: SisiBerkasGanda
  let kode: KodePenduduk
  let struktur: Struktur
  let hari: Tanggal
  let bolehMemutus: Bool
  /// Opens numbers, where they were asked for with a reason.
  let sandi: Sandi?
  /// For who decides.
  let bandingNIK: BandingNIK?
  /// Who decided.
  let pemutus: String?

  /// - Throws: `GandaError.tidakAda` also when one of the two stands where the reader has no right;
  ///   `GandaError.bukanWewenang` for opening what he does not decide about.
  init(
    _ id: PasanganGanda.ID, _ tx: Tx, _ pelaku: Pelaku, _ sandi: Sandi, _ bukaan: BukaanGanda,
    pada hari: Tanggal
  ) throws {
    struktur = try tx.struktur(pada: hari)
    let lingkup = struktur.lingkupPenduduk(pelaku)
    guard let pasangan = try tx.pasanganGanda(id) else { throw GandaError.tidakAda }
    self.pasangan = pasangan
    self.hari = hari
    a = try SisiBerkasGanda(pasangan.a, tx)
    b = try SisiBerkasGanda(pasangan.b, tx)
    guard lingkup.memuat(a.orang.desa), lingkup.memuat(b.orang.desa) else { throw GandaError.tidakAda }
    kode = try tx.kodePenduduk()
    bolehMemutus = struktur.memegangRegister(pelaku)
    if bukaan == .terbuka {
      guard bolehMemutus else { throw GandaError.bukanWewenang }
      guard pasangan.status == .menunggu else { throw GandaError.sudahDiputus }
    }
    self.sandi = bukaan == .terbuka ? sandi : nil
    bandingNIK = bolehMemutus ? try BandingNIK(a.orang, b.orang, sandi) : nil
    pemutus = try pasangan.oleh.flatMap { try tx.value("SELECT nama FROM orang WHERE id = \($0)") }
  }

  /// Opened while a pair waits; what was decided rests on what was seen then.
  var dapatDibuka: Bool { bolehMemutus && pasangan.status == .menunggu }

  subscript(sisi: SisiGanda) -> SisiBerkasGanda { sisi == .a ? a : b }
}
