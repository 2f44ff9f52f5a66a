import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Web

/// The list of certificates, or of the leaders who have none.
struct DaftarSertifikat {
  struct Belum {
    let orang: Orang
    let sebutan: String
    let unit: UnitKerja
    let izin: IzinSertifikat?
  }

  let kata: String
  let saring: String
  let baris: [BarisSertifikat]
  let belum: [Belum]
  let jumlahBelum: Int
  let berikut: [(String, String)]?
  let waktu: Date

  static let sehalaman = 50

  init(_ struktur: Struktur, _ tx: Tx, _ form: SaringSertifikatForm, _ pelaku: Pelaku, pada waktu: Date)
    throws
  {
    let kata = form.q.rapi
    self.kata = kata
    saring = form.keadaan
    self.waktu = waktu
    let semuaBelum = try struktur.pimpinanTanpaSertifikat(tx, pelaku, pada: waktu)
    jumlahBelum = semuaBelum.count
    if saring == "belum" {
      let cocok = semuaBelum.filter {
        (kata.isEmpty || kunciUrut($0.orang.nama).hasPrefix(kunciUrut(kata)))
          && (form.sesudah.isEmpty || $0.unit.kode > form.sesudah)
      }
      belum = Array(cocok.prefix(Self.sehalaman))
      baris = []
      berikut = cocok.count > Self.sehalaman ? belum.last.map { [("sesudah", $0.unit.kode)] } : nil
      return
    }
    belum = []
    var saringan = SaringanSertifikat(awalan: kata, keadaan: Sertifikat.Keadaan(rawValue: saring))
    saringan.milik = pelaku.adalah(.admin) ? nil : struktur.orangKelolaan(pelaku)
    saringan.sesudah = Sertifikat.ID(form.sesudah).map { (form.nama, $0) }
    let ditemukan = try tx.sertifikat(saringan, pada: waktu, batas: Self.sehalaman + 1)
    baris = Array(ditemukan.prefix(Self.sehalaman))
    berikut =
      ditemukan.count > Self.sehalaman
      ? baris.last.map { [("nama", $0.urutNama), ("sesudah", $0.sertifikat.id.description)] } : nil
  }
}

struct SaringSertifikatForm: Decodable, Sendable {
  var q = ""
  var keadaan = ""
  var nama = ""
  var sesudah = ""
}

extension Struktur {
  /// The people who hold a position today in what `pelaku` keeps.
  func orangKelolaan(_ pelaku: Pelaku) -> [Orang.ID] {
    orang.keys.filter { orang in penugasanAktif(orang).contains { mengelola($0.unit, pelaku) } }.sorted()
  }

  /// Whether everything this person holds lies in what `pelaku` keeps; nobody keeps himself.
  func mengurus(_ orang: Orang.ID, _ pelaku: Pelaku) -> Bool {
    if pelaku.adalah(.admin) { return true }
    let penugasan = penugasanAktif(orang)
    return orang != pelaku.orang && !penugasan.isEmpty
      && penugasan.allSatisfy { mengelola($0.unit, pelaku) }
  }

  /// The leaders of offices who cannot sign yet, in the order of their offices.
  func pimpinanTanpaSertifikat(_ tx: Tx, _ pelaku: Pelaku, pada waktu: Date) throws
    -> [DaftarSertifikat.Belum]
  {
    let punya = try tx.pemilikSertifikat(pada: waktu)
    return try kantor.filter { mengelola($0.id, pelaku) }
      .compactMap { unit in
        guard let jabatan = pimpinan(dari: unit.id), let penugasan = pemegang(jabatan.id),
          let orang = orang[penugasan.orang], !punya.contains(orang.id)
        else { return nil }
        return DaftarSertifikat.Belum(
          orang: orang, sebutan: penugasan.status.awalan + jabatan.nama, unit: unit,
          izin: try tx.izinSertifikat(orang.id, pada: waktu))
      }
  }
}
