import Bahasa
import Web

func halamanBank(_ tagihan: [TagihanBank], tertahan: Int) -> HTML {
  kerangkaTiruan(
    """
    <p>Tidak ada uang di sini. Setiap tombol mengabari Kantaya dengan cara yang berbeda.</p>
    \(tagihan.isEmpty ? "<p>Belum ada tagihan yang sampai.</p>" : nil as HTML?)
    \(tagihan, { satu in "<section><h2>\(NomorBayar.tercetak(satu.tagihan))</h2><p>\(satu.jumlah.rupiah), paling lambat \(satu.jatuh_tempo)</p>\(BankTiruan.Cara.allCases, { tombol("/bayar/\(satu.tagihan)?cara=\($0.rawValue)", "Bayar \($0.rawValue)") })</section>" })
    \(tertahan == 0 ? nil : tombol("/tertahan", "Kirim \(tertahan) kabar yang tertahan"))
    """)
}

func halamanJawaban(_ jawaban: [Int]) -> HTML {
  let daftar: HTML =
    jawaban.isEmpty
    ? "<p>Dibayar; kabarnya ditahan.</p>"
    : "<p>Kantaya menjawab: \(jawaban.map(String.init).joined(separator: ", "))</p>"
  return kerangkaTiruan("\(daftar)<p><a href=\"/\">Kembali</a></p>")
}

private func tombol(_ alamat: String, _ nama: String) -> HTML {
  "<form method=\"post\" action=\"\(alamat)\"><button>\(nama)</button></form>"
}

private func kerangkaTiruan(_ isi: HTML) -> HTML {
  """
  <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
  <title>Bank tiruan</title></head><body><h1>Bank tiruan</h1>\(isi)</body></html>
  """
}
