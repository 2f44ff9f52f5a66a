import Bahasa
import Database
import Organisasi

/// What is printed on the front of a KTP, as finished words.
package struct IsiKartu: Sendable, Equatable {
  package var provinsi: String
  package var kabupaten: String
  package var nik: String
  package var nama: String
  package var lahir: String
  package var kelamin: String
  package var golonganDarah: String
  package var alamat: String
  package var rtRw: String
  package var desa: String
  package var kecamatan: String
  package var agama: String
  package var statusKawin: String
  package var pekerjaan: String
  package var kewarganegaraan: String
  package var berlaku: String
  package var tempatTerbit: String
  package var terbit: Tanggal
  package var latarFoto: LatarFoto

  /// The curtain behind the face: red for odd birth years, blue for even ones.
  package enum LatarFoto: String, Sendable {
    case merah, biru

    package init(tahunLahir: Int) { self = tahunLahir % 2 == 0 ? .biru : .merah }
  }
}

extension Tx {
  /// The words for the card of this person, as the register has them now.
  /// - Throws: `KonterError.belumPunyaNIK`.
  func isiKartu(_ orang: Penduduk, _ sandi: Sandi, loket: Loket, terbit: Tanggal) throws -> IsiKartu {
    guard let tersegel = orang.nik else { throw KonterError.belumPunyaNIK }
    let nik = try sandi.buka(tersegel, untuk: .nik, orang.id.rawValue)
    let kode = try kodePenduduk()
    let alamat = try orang.keluarga.flatMap { try keluarga($0) }?.alamat ?? AlamatKeluarga()
    let struktur = try struktur(pada: terbit)
    let jalur = struktur.jalur(dari: orang.desa)
    let b = orang.biodata
    let jalan = [alamat.alamat, alamat.dusun].filter { !$0.isEmpty }.joined(separator: ", ")
    return IsiKartu(
      provinsi: try teksSetelan(.provinsi).uppercased(), kabupaten: try teksSetelan(.kabupaten).uppercased(),
      nik: nik.teks,
      nama: b.nama.uppercased(),
      lahir: "\(b.tempatLahir.uppercased()), \(b.tanggalLahir.teksAngka.tanggalKartu)",
      kelamin: b.jenisKelamin.nama.uppercased(),
      golonganDarah: b.golonganDarah == 13 ? "-" : kode.nama(.golonganDarah, b.golonganDarah) ?? "-",
      alamat: jalan.isEmpty ? "-" : jalan.uppercased(),
      rtRw: [alamat.rt, alamat.rw].map { $0.isEmpty ? "000" : $0 }.joined(separator: "/"),
      desa: jalur.first?.nama.tanpaSebutan ?? "-",
      kecamatan: jalur.first { $0.jenis == .kecamatan }?.nama.tanpaSebutan ?? "-",
      agama: kode.nama(.agama, b.agama)?.uppercased() ?? "-", statusKawin: b.statusKawin.namaKTP,
      pekerjaan: kode.nama(.pekerjaan, b.pekerjaan)?.uppercased() ?? "-",
      kewarganegaraan: b.kewarganegaraan == .wna ? "WNA" : "WNI",
      berlaku: b.kewarganegaraan == .wna
        ? b.rincian.akhirIzinTinggal?.teksAngka.tanggalKartu ?? "-" : "SEUMUR HIDUP",
      tempatTerbit: loket.nama.uppercased(), terbit: terbit,
      latarFoto: .init(tahunLahir: b.tanggalLahir.tahun))
  }
}

extension String {
  /// `Kecamatan Plupuh` as a card writes it under its heading: `PLUPUH`.
  fileprivate var tanpaSebutan: String {
    let kata = split(separator: " ")
    let sebutan = ["desa", "kelurahan", "kecamatan"].contains(kata.first?.lowercased() ?? "")
    return kata.dropFirst(sebutan && kata.count > 1 ? 1 : 0).joined(separator: " ").uppercased()
  }

  /// `31/01/2004` as cards write it: `31-01-2004`.
  fileprivate var tanggalKartu: String { replacing("/", with: "-") }
}
