import Akses
import Bahasa
import Database
import Organisasi

/// A pair as its page shows it.
struct BerkasGanda {
  let pasangan: PasanganGanda
  let a: SisiBerkasGanda
  let b: SisiBerkasGanda
  let kode: KodePenduduk
  let struktur: Struktur
  let hari: Tanggal
  let bolehMemutus: Bool
  /// Opens numbers, for who decides about a pair that waits.
  let sandi: Sandi?
  /// Who decided.
  let pemutus: String?

  /// - Throws: `GandaError.tidakAda` also when one of the two stands where the reader has no right.
  init(_ id: PasanganGanda.ID, _ tx: Tx, _ pelaku: Pelaku, _ sandi: Sandi, pada hari: Tanggal) throws {
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
    self.sandi = bolehMemutus && pasangan.status == .menunggu ? sandi : nil
    pemutus = try pasangan.oleh.flatMap { try tx.value("SELECT nama FROM orang WHERE id = \($0)") }
  }

  subscript(sisi: SisiGanda) -> SisiBerkasGanda { sisi == .a ? a : b }
}
