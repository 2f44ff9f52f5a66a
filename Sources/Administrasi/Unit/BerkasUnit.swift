import Bahasa
import Database
import Jejak
import Naskah
import Organisasi
import Web

/// One unit with all there is to know about it.
struct BerkasUnit {
  struct Kursi {
    let jabatan: Jabatan
    let sebutan: String
    let pemegang: String?
    let status: Penugasan.Status?
  }

  let unit: UnitKerja
  let jalur: [UnitKerja]
  let pembina: UnitKerja?
  let kursi: [Kursi]
  let anak: [(unit: UnitKerja, rincian: String)]
  let riwayat: [RiwayatUnit]
  let namaInduk: [UnitKerja.ID: String]
  let fakta: SumberFakta?
  let caraKirim: CaraKirim
  let cerita: [Catatan]
  let penerima: PenerimaSurat?
  /// Dissolved units whose letters have come here.
  let asal: [(id: UnitKerja.ID, nama: String)]
  let admin: Bool

  init(_ id: UnitKerja.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku) throws {
    unit = try struktur.kelola(id, oleh: pelaku)
    jalur = struktur.jalur(dari: id).dropFirst().filter { struktur.mengelola($0.id, pelaku) }.reversed()
    pembina = unit.pembina.flatMap { struktur.unit[$0] }
    kursi = struktur.jabatan(di: id).filter(\.aktif)
      .map { jabatan in
        let pemegang = struktur.pemegang(jabatan.id)
        return Kursi(
          jabatan: jabatan, sebutan: (pemegang?.status.awalan ?? "") + jabatan.nama,
          pemegang: pemegang.flatMap { struktur.orang[$0.orang]?.namaLengkap }, status: pemegang?.status)
      }
    anak = struktur.anak(dari: id).map { ($0, struktur.rincian($0)) }
    riwayat = try tx.riwayat(unit: id)
    namaInduk = try Dictionary(
      riwayat.compactMap(\.induk).map { ($0, try tx.namaUnit($0, struktur)) }
    ) { first, _ in first }
    fakta = try tx.kepastian("unit", id.rawValue)
    caraKirim = try tx.caraKirim(id)
    cerita = try tx.cerita("unit", id.rawValue, batas: 50)
    penerima = struktur.penerimaSurat(untuk: id)
    asal = try struktur.pengganti.filter { $0.value == id && struktur.unit[$0.key] == nil }.keys.sorted()
      .map { ($0, try tx.namaUnit($0, struktur)) }
    admin = pelaku.adalah(.admin)
  }
}
