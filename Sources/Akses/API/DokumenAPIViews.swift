import HTTPTypes
import Web

/// The API for who writes programs, in the order of the document.
func halamanAPI(_ operasi: [Operation], _ cakupan: [Cakupan], alamat: String) -> Page {
  let bagian = Set(operasi.map(\.tag)).sorted()
  return Page(
    "API", width: .wide,
    main: """
      \(pageHead("API", lead: "Untuk aplikasi yang bekerja atas nama seorang pegawai.", actions: [
        linkButton("OpenAPI 3.1", href: DokumenAPI.openapi(), kind: .secondary, icon: .download),
        linkButton("Token saya", href: RuteAkses.daftarToken(), icon: .key),
      ]))
      \(card("Cara memakai", cara(alamat), icon: .info))
      \(card("Cakupan", facts(cakupan.map { Fact($0.kode, "Token boleh \($0.sebutan).") }), icon: .key))
      \(bagian, { judul in daftar(judul, operasi.filter { $0.tag == judul }) })
      """)
}

private func cara(_ alamat: String) -> HTML {
  """
  <p>Buat token di halaman akun Anda, lalu kirim bersama setiap permintaan. Yang dapat dilakukan sebuah token adalah \
  yang boleh dilakukan pemiliknya hari ini, dan tidak lebih dari cakupannya.</p>
  <pre><code>curl -H "Authorization: Bearer kantaya_…" \(alamat)/api/v1/saya</code></pre>
  <p>Jawaban berupa JSON. Penolakan berupa <code>application/problem+json</code> (RFC 9457): <code>detail</code> menjelaskan \
  apa yang salah, <code>fields</code> menurut isian. Permintaan yang membuat sesuatu memerlukan kepala \
  <code>Idempotency-Key</code>, sehingga boleh diulang tanpa membuat dua.</p>
  """
}

private func daftar(_ judul: String, _ operasi: [Operation]) -> HTML {
  card(
    judul,
    table(
      judul, [Column("Alamat"), Column("Guna"), Column("Cakupan"), Column("Isian")],
      operasi.map { satu in
        [
          "<code>\(satu.method.rawValue) \(satu.path)</code>", "\(satu.summary)",
          "\(satu.scope.map { "<code>\($0)</code>" as HTML })", "\(isian(satu))",
        ]
      }))
}

/// What may be sent, the optional in brackets.
private func isian(_ operasi: Operation) -> String {
  let anggota = (operasi.query?.members ?? []) + (operasi.body?.members ?? [])
  return anggota.map { $0.need == .required ? $0.name : "[\($0.name)]" }.joined(separator: ", ")
}
