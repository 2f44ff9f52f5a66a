import Bahasa
import Database
import Jejak
import Organisasi

/// One position: who holds it, who held it, who may sign or help in it.
struct BerkasJabatan {
  struct Masa {
    let penugasan: Penugasan
    let nama: String
    let berjalan: Bool
  }

  let jabatan: Jabatan
  let unit: UnitKerja
  let pemegang: Penugasan?
  let orang: Orang?
  let atasan: Jabatan?
  let riwayatNama: [RiwayatJabatan]
  let pemegangan: [Masa]
  let mandat: [(mandat: Mandat, kalimat: String)]
  let delegasi: [(delegasi: Delegasi, nama: String)]
  let cerita: [Catatan]
  let peringatan: PeringatanPenugasan?
  /// Whether the reader may say who holds the position.
  let bolehMengangkat: Bool
  let hari: Tanggal

  init(_ id: Jabatan.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku) throws {
    guard let jabatan = struktur.jabatan[id] else { throw JabatanError.tidakAda }
    self.jabatan = jabatan
    hari = struktur.tanggal
    unit = try struktur.kelola(jabatan.unit, oleh: pelaku)
    bolehMengangkat = struktur.mengangkat(jabatan, pelaku)
    pemegang = struktur.pemegang(id)
    orang = struktur.orang(memegang: id)
    atasan = struktur.atasan(id)
    riwayatNama = try tx.riwayat(jabatan: id)
    pemegangan = try tx.riwayatPemegang(id)
      .map {
        Masa(
          penugasan: $0, nama: try tx.orang($0.orang)?.namaLengkap ?? "",
          berjalan: $0.berlaku(pada: struktur.tanggal))
      }
    mandat = struktur.mandat.filter { $0.pemberi == id || $0.penerima == id }
      .map { ($0, struktur.kalimat($0)) }
    delegasi = try tx.delegasi(dari: id).filter { $0.selesai.map { $0 >= struktur.tanggal } ?? true }
      .map { ($0, try tx.orang($0.orang)?.namaLengkap ?? "") }
    cerita = try tx.cerita("jabatan", id.rawValue, batas: 50)
    peringatan = struktur.peringatan(di: jabatan.unit, menurut: try tx.ketentuan())
      .first { $0.jabatan.id == id }
  }
}

extension Struktur {
  /// `Sekretaris Daerah a.n. Bupati Sragen: SE, SD`
  func kalimat(_ mandat: Mandat) -> String {
    let jenis = mandat.jenisNaskah.isEmpty ? "semua jenis naskah" : mandat.jenisNaskah.joined(separator: ", ")
    return "\(nama(mandat.penerima)) \(mandat.bentuk.awalan) \(nama(mandat.pemberi)): \(jenis)"
  }

  func nama(_ id: Jabatan.ID) -> String { jabatan[id]?.nama ?? "jabatan yang sudah dihapus" }
}
