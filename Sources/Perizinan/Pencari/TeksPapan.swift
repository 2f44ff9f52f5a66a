extension TeksPerizinan {
  var perKecamatan: String { satu("Per kecamatan", "By district") }
  var namaTahap: String { satu("Tahap", "Stage") }
  var bagianJanji: String { satu("Bagian janji", "Share of the promise") }
  var permohonan: String { satu("Permohonan", "Applications") }
  var menungguPemohon: String { satu("menunggu pemohon", "waits for the applicant") }
  var lihatLayanan: String { satu("Syarat dan biaya", "Papers and cost") }
  var berikutnya: String { satu("Berikutnya", "Next") }
  func hari(_ banyak: Int) -> String { satu("\(banyak) hari", banyak == 1 ? "1 day" : "\(banyak) days") }
  func halamanKe(_ ini: Int, _ banyak: Int) -> String {
    satu("Halaman \(ini) dari \(banyak)", "Page \(ini) of \(banyak)")
  }
  func papanTahapKet(_ janji: String) -> String {
    satu(
      "Dijanjikan \(janji). Di sinilah waktunya terpakai, tahap demi tahap, dalam sembilan puluh hari terakhir.",
      "Promised: \(janji). Here is where the time goes, stage by stage, over the last ninety days.")
  }
  var papanTahapDasar: String {
    satu(
      "Jam kerja selama permohonan ada di tahap itu, dijumlahkan bila kembali ke sana. Tepat janji: dalam bagian hari tahap itu. Kurang dari lima permohonan tidak dihitung.",
      "Working hours during which an application was in that stage, summed when it came back there. On time: within that stage's share of the days. Fewer than five are not counted."
    )
  }
}
