import Bahasa

/// A believable population of a regency, the same for the same seed: family after family, kecamatan after kecamatan,
/// village after village, without holding more than one kecamatan in memory.
package struct PendudukBuatan: Sendable {
  /// How many heads of each age there are beside others, five years a step from 20: an ageing Javanese regency.
  private static let bobotKepala = [
    0.35, 2.3, 3.7, 4.0, 3.8, 3.8, 3.8, 3.6, 3.2, 2.6, 1.9, 1.3, 0.7, 0.25,
  ]
  private let desa: [[DesaBuatan]]
  private let bobotSemua: Double
  private let jumlah: Int
  private var penyusun: PenyusunKeluarga
  private var kecamatan = 0
  private var dibuat = 0
  private var bobotLewat = 0.0

  /// - Throws: `SeedsError` or `CSVError` when the shipped table of names is missing or damaged.
  init(desa: [DesaBuatan], jumlah: Int, benih: UInt64, hariIni: Tanggal) throws {
    self.desa = Dictionary(grouping: desa, by: \.kecamatan).sorted { $0.key < $1.key }
      .map { $0.value.sorted { $0.kode < $1.kode } }
    bobotSemua = desa.reduce(0) { $0 + $1.bobot }
    self.jumlah = jumlah
    penyusun = try PenyusunKeluarga(benih: benih, hariIni: hariIni)
  }

  /// The families of the next kecamatan, by village, RW and RT; nil after the last. Together exactly `jumlah` people.
  mutating func berikut() -> [KeluargaBuatan]? {
    guard kecamatan < desa.count, dibuat < jumlah else { return nil }
    let iniDesa = desa[kecamatan]
    kecamatan += 1
    bobotLewat += iniDesa.reduce(0) { $0 + $1.bobot }
    let sampai = kecamatan == desa.count ? jumlah : Int(Double(jumlah) * bobotLewat / bobotSemua)
    var keluarga = susun(iniDesa, sampai - dibuat)
    dibuat = max(dibuat, sampai)
    penyusun.rantau.jarangkan()
    keluarga.sort {
      ($0.desa, $0.alamat.rw, $0.alamat.rt, $0.nomor.angka) < (
        $1.desa, $1.alamat.rw, $1.alamat.rt, $1.nomor.angka
      )
    }
    return keluarga
  }

  /// A little more than three people to a family; what is missing at the end is made up by young ones.
  private mutating func susun(_ desa: [DesaBuatan], _ butuh: Int) -> [KeluargaBuatan] {
    guard butuh > 0 else { return [] }
    var keluarga: [KeluargaBuatan] = []
    var ada = 0
    let pilihan = desa.map { ($0, $0.bobot) }
    var tahunKepala = tahunKepala(Int(Double(butuh) / 3.15) + 1)[...]
    while ada < butuh {
      let tahun = tahunKepala.popFirst() ?? penyusun.hariIni.tahun - penyusun.acak.dari(21...45)
      let tujuan = penyusun.acak.pilih(berbobot: pilihan)
      var satu = penyusun.keluarga(tujuan, kepalaLahir: tahun)
      if ada + satu.anggota.count > butuh {
        satu = KeluargaBuatan(
          nomor: satu.nomor, desa: satu.desa, alamat: satu.alamat,
          anggota: Array(satu.anggota.prefix(butuh - ada)))
      }
      ada += satu.anggota.count
      keluarga.append(satu)
    }
    return keluarga
  }

  /// Years of birth of that many heads, oldest first.
  private mutating func tahunKepala(_ banyak: Int) -> [Int] {
    let bobot = Self.bobotKepala.enumerated().map { ($0.offset, $0.element) }
    let tahunIni = penyusun.hariIni.tahun
    return (0..<banyak)
      .map { _ in
        tahunIni - 20 - 5 * penyusun.acak.pilih(berbobot: bobot) - penyusun.acak.dari(0...4)
      }
      .sorted()
  }
}
