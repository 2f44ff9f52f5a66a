import Foundation

/// One row of a table of events, with what is needed to say where something is wrong.
struct BarisKejadian {
  let nilai: [String]
  let baris: Int
  let judul: [String]
  /// By the raw value of the column; nil where the table has none.
  let tempat: [Int?]
  let selisihUTC: Int

  /// Nil when the table has no such column, or nothing in it here.
  func teks(_ kolom: KolomDikenal) -> String? {
    guard let i = tempat[kolom.rawValue] else { return nil }
    let utuh = nilai[i]
    // Few fields have spaces around them, and looking is a hundred times faster than trimming.
    guard utuh.utf8.first == 32 || utuh.utf8.last == 32 else { return utuh.isEmpty ? nil : utuh }
    let teks = utuh.trimmingCharacters(in: .whitespaces)
    return teks.isEmpty ? nil : teks
  }

  func wajib(_ kolom: KolomDikenal) throws(PantauError) -> String {
    guard let teks = teks(kolom) else { throw .kosong(baris: baris, kolom: nama(kolom)) }
    return teks
  }

  func waktu(_ kolom: KolomDikenal) throws(PantauError) -> Date? {
    guard let teks = teks(kolom) else { return nil }
    guard let waktu = WaktuISO.baca(teks, selisihUTC: selisihUTC, akhirHari: kolom == .tenggat) else {
      throw .bukanWaktu(baris: baris, kolom: nama(kolom), nilai: teks)
    }
    return waktu
  }

  func kejadian(_ arti: (String) -> JenisKegiatan) throws(PantauError) -> Kejadian {
    let kegiatan = try wajib(.kegiatan)
    guard let saat = try waktu(.waktu) else { throw .kosong(baris: baris, kolom: nama(.waktu)) }
    var kejadian = Kejadian(
      kegiatan, saat, petugas: teks(.petugas), jenis: try jenis() ?? arti(kegiatan))
    kejadian.unit = teks(.unit)
    kejadian.untuk = teks(.untuk)
    kejadian.rupiah = try bilangan(.rupiah).map { Int($0.rounded()) }
    kejadian.sebabJeda = teks(.jeda)
    kejadian.diminta = daftar(.diminta)
    kejadian.kurang = daftar(.kurang)
    kejadian.bukti = try bukti(kejadian.jenis)
    return kejadian
  }

  private func bukti(_ jenis: JenisKegiatan) throws(PantauError) -> BuktiSurvei? {
    guard jenis == .survei else { return nil }
    let (lintang, bujur) = (try bilangan(.lintang), try bilangan(.bujur))
    var bukti = BuktiSurvei(foto: try bilangan(.foto).map { Int($0) } ?? 0)
    if let lintang, let bujur { bukti.posisi = Posisi(lintang: lintang, bujur: bujur) }
    bukti.mulai = try waktu(.mulai)
    return bukti
  }

  private func jenis() throws(PantauError) -> JenisKegiatan? {
    guard let teks = teks(.jenis) else { return nil }
    guard let jenis = JenisKegiatan(rawValue: teks.lowercased()) else {
      throw .bukanJenis(baris: baris, kolom: nama(.jenis), nilai: teks)
    }
    return jenis
  }

  /// Several in one field, with a bar between them.
  private func daftar(_ kolom: KolomDikenal) -> [String] {
    teks(kolom)?.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
  }

  private func bilangan(_ kolom: KolomDikenal) throws(PantauError) -> Double? {
    guard let teks = teks(kolom) else { return nil }
    guard let nilai = Double(teks), abs(nilai) < 1e15 else {
      throw .bukanBilangan(baris: baris, kolom: nama(kolom), nilai: teks)
    }
    return nilai
  }

  private func nama(_ kolom: KolomDikenal) -> String {
    tempat[kolom.rawValue].map { judul[$0] } ?? "\(kolom)"
  }
}
