import Bahasa
import Kalender
import Web

/// When it moved, and why this date: each day, whether it counts, and why not.
func penjelasanTenggat(_ alasan: AlasanTenggat) -> HTML {
  """
  \(alasan.perubahan, { "<p class=\"hint\">\($0.teks)</p>" })\(alasan.catatan, { "<p class=\"hint\">\($0)</p>" })\
  <div class="why">\(details("Mengapa tanggal ini?", """
    <ol>\(alasan.tenggat.penjelasan, langkah)</ol>
    \(alasan.tenggat.peringatan, { "<p class=\"hint\">\($0.teks)</p>" })
    """))</div>
  """
}

private func langkah(_ langkah: LangkahTenggat) -> HTML {
  """
  <li class="\(langkah.dihitung ? "" : "free")"><span>\(langkah.tanggal.teksLengkap)</span>\
  <b>\(langkah.dihitung ? "hari ke-\(langkah.hitungan)" : "tidak dihitung")</b>\
  \(langkah.dihitung ? nil : "<small>\(langkah.alasan)</small>" as HTML?)</li>
  """
}
