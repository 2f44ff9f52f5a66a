import Bahasa
import Web

/// What a run has counted, each with what it means and the file that tells more.
struct HasilImporView {
  let h: HitunganImpor
  let satu: UnggahanImpor
  let laporan: Set<JenisLaporan>

  var html: HTML {
    """
    \(notice("\(ringkasan)", kind: h.galat > 0 || h.konflik > 0 ? .warning : .done))\
    \(table("Hasil \(isSelesai ? "impor" : "pemeriksaan") \(h.baris.ribuan) baris", [Column("Apa"), Column("Jumlah", .number), Column("Artinya"), Column("Daftarnya")], baris))\
    \(peringatan)
    """
  }

  private var isSelesai: Bool { satu.keadaan == .selesai }

  private var ringkasan: String {
    let ditolak =
      h.galat > 0
      ? " \(h.galat.ribuan) baris ditolak: unduh daftarnya, betulkan di sana, lalu unggah berkas itu." : ""
    if isSelesai { return "\(h.masuk.ribuan) orang masuk register.\(ditolak)" }
    if h.masuk > 0 { return "\(h.masuk.ribuan) orang baru siap dimasukkan.\(ditolak)" }
    if h.galat == 0, h.konflik == 0 {
      return "Berkas ini tidak mengubah apa pun: \(h.sama.ribuan) orang sudah ada di register dan sama."
    }
    return "Tidak ada orang baru yang dapat dimasukkan.\(ditolak)"
  }

  private var baris: [[HTML]] {
    let selalu: [[HTML]] = [
      satuBaris(
        isSelesai ? "Masuk" : "Akan masuk", h.masuk, isSelesai ? "Kini tercatat." : "Belum ada di register.",
        nil),
      satuBaris("Sudah ada dan sama", h.sama, "Dibiarkan.", nil),
      satuBaris(
        "Sudah ada, tetapi berbeda", h.konflik,
        "Register tidak diubah. Bila berkas yang benar, ubah dari halaman orangnya.", .konflik),
      satuBaris("Ditolak", h.galat, "Betulkan di daftarnya, lalu unggah daftar itu.", .galat),
    ]
    let bila: [(String, Int, String, JenisLaporan)] = [
      (
        "Mungkin orang yang sama", h.ganda,
        isSelesai
          ? "Pasangan yang mirip. Putuskan pada Data ganda sesudah sapuan malam."
          : "Pasangan yang mirip. Pastikan sebelum dimasukkan.", .ganda
      ),
      ("Keluarga tanpa kepala", h.tanpaKepala, "Tetap masuk. Tetapkan kepalanya sesudahnya.", .keluarga),
      (
        "Susunan keluarga yang janggal", h.temuanKeluarga, "Tetap masuk. Periksa kartu keluarganya.",
        .keluarga
      ),
    ]
    return selalu + bila.filter { $0.1 > 0 }.map { satuBaris($0.0, $0.1, $0.2, $0.3) }
  }

  private func satuBaris(_ apa: String, _ jumlah: Int, _ artinya: String, _ jenis: JenisLaporan?) -> [HTML] {
    ["\(apa)", "\(jumlah.ribuan)", "\(artinya)", jenis.map { unduhan($0, apa, jumlah) } ?? ""]
  }

  private func unduhan(_ jenis: JenisLaporan, _ apa: String, _ jumlah: Int) -> HTML {
    if jumlah == 0 || satu.berkas == nil { return "" }
    guard laporan.contains(jenis) else {
      return "Terlalu besar untuk disimpan. Periksa pencocokan kolom, atau bagi berkasnya."
    }
    return """
      <a\(.href(RuteImpor.unduhan(satu.id, jenis)))>Unduh<span class="visually-hidden"> daftar: \(apa)</span></a>
      """
  }

  private var peringatan: HTML? {
    if h.peringatan.isEmpty { return nil }
    let urut = h.peringatan.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return details(
      "\(h.peringatan.values.reduce(0, +).ribuan) peringatan, barisnya tetap masuk",
      table(
        "Peringatan", [Column("Peringatan"), Column("Jumlah", .number)],
        urut.prefix(40).map { ["\(samarkanNomor($0.key))", "\($0.value.ribuan)"] }))
  }
}
