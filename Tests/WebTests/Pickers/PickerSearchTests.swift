import Testing

@testable import Web

/// Pickers where no script runs.
struct PickerSearchTests {
  private let office = PickerOffice()

  @Test func `a page shows every long picker with a field to search it`() async throws {
    let html = try await office.get("/tulis").html
    for id in ["f-kepada", "f-tembusan", "f-desa", "f-centang"] {
      #expect(html.contains("name=\"pilih.kata.\(id)\""))
      #expect(html.contains("name=\"pilih.cari\" value=\"\(id)\" formnovalidate"))
    }
    #expect(html.contains("name=\"pilih.halaman\" value=\"/tulis\""))
    #expect(Markup(html).problems == [])
  }

  @Test func `a search asks the source, offers what it found and does nothing`() async throws {
    let (status, html) = try await office.post([
      ("pilih.kata.f-kepada", "Dinas"), ("versi", "7"), ("kunci", "k1"),
    ])
    #expect(status == 200)
    #expect(office.questions == ["Dinas"])
    #expect(html.contains("<input type=\"radio\" name=\"kepada\" value=\"u1\">"))
    #expect(html.contains("Dinas &quot;Air&quot; &amp; &lt;Jalan&gt;"))
    #expect(html.contains("2 pilihan cocok dengan “Dinas”"))
    #expect(!html.contains("Galat: "))
    #expect(!html.contains("field-error"))
    #expect(html.contains("name=\"versi\" value=\"7\""))
    #expect(html.contains("name=\"kunci\" value=\"k1\""))
    #expect(office.timesDone == 0)
    #expect(Markup(html).problems == [])
  }

  @Test func `everything typed stays, whatever it holds`() async throws {
    let text = "baris <satu>\n\n\"dua\" & 'tiga'"
    let html =
      try await office.post([
        ("pilih.cari", "f-desa"), ("hal", "Rapat \"besar\" & <kecil>"), ("isi", text), ("sifat", "r"),
        ("centang", "d3"), ("centang", "d9"), ("tak_tampak", "ikut"), ("berkas", "peta.pdf"),
      ])
      .html
    #expect(html.contains(" value=\"Rapat &quot;besar&quot; &amp; &lt;kecil&gt;\""))
    #expect(html.contains("baris &lt;satu&gt;\n\n&quot;dua&quot; &amp; &#39;tiga&#39;</textarea>"))
    #expect(html.contains("name=\"sifat\" value=\"r\" required checked"))
    #expect(!html.contains("name=\"sifat\" value=\"b\" required checked"))
    #expect(html.contains("value=\"d3\" checked") && html.contains("value=\"d9\" checked"))
    #expect(html.contains("<input type=\"hidden\" name=\"tak_tampak\" value=\"ikut\">"))
    #expect(html.contains("Berkas “peta.pdf” tidak ikut tersimpan"))
  }

  @Test func `what was chosen stays chosen through the next search, and reads the same`() async throws {
    let html =
      try await office.post([
        ("kepada", "u2"), ("pilih.nama.f-kepada.u2", "Dinas Kesehatan\nPusat"), ("tembusan", "u1"),
        ("pilih.nama.f-tembusan.u1", "Dinas Air"), ("pilih.kata.f-tembusan", "Kesehatan"),
      ])
      .html
    #expect(html.contains("type=\"radio\" name=\"kepada\" value=\"u2\" checked"))
    #expect(html.contains("<b>Dinas Kesehatan</b><small>Pusat</small>"))
    #expect(html.contains("type=\"checkbox\" name=\"tembusan\" value=\"u1\" checked"))
    #expect(html.contains("type=\"checkbox\" name=\"tembusan\" value=\"u2\">"))
    #expect(html.contains("name=\"pilih.nama.f-tembusan.u1\" value=\"Dinas Air\""))
    #expect(html.contains("<details class=\"details\" open>"))
  }

  @Test func `of several lists with one name each keeps its own answer`() async throws {
    let html = try await office.post([("peran", "k"), ("peran", "a"), ("pilih.cari", "f-desa")]).html
    let lists = html.split(separator: "<select").filter { $0.contains("name=\"peran\"") }
    #expect(lists.map { $0.contains("value=\"k\" selected") } == [true, false])
    #expect(lists.map { $0.contains("value=\"a\" selected") } == [false, true])
  }

  @Test func `a list that stands in the page is searched by all words, details too`() async throws {
    let html = try await office.post([("pilih.kata.f-desa", "desa GENAP 12"), ("desa", "d1")]).html
    #expect(html.contains("type=\"radio\" name=\"desa\" value=\"d1\" checked"))
    #expect(html.contains("type=\"radio\" name=\"desa\" value=\"d12\">"))
    #expect(!html.contains("type=\"radio\" name=\"desa\" value=\"d13\""))
    #expect(html.contains("Tidak memilih"))
  }

  @Test func `a long list of boxes shows the ticked ones and those found`() async throws {
    let html = try await office.post([("pilih.kata.f-centang", "desa 33"), ("centang", "d5")]).html
    #expect(html.contains("name=\"centang\" value=\"d5\" checked"))
    #expect(html.contains("name=\"centang\" value=\"d33\">"))
    #expect(!html.contains("name=\"centang\" value=\"d34\""))
    #expect(Markup(html).problems == [])
  }

  @Test func `words that were not looked for yet are no answer: the main button looks first`() async throws {
    let html = try await office.post([("pilih.kata.f-kepada", "tidak ada itu"), ("hal", "Rapat")]).html
    #expect(html.contains("Tidak ada yang cocok dengan “tidak ada itu”"))
    #expect(office.timesDone == 0)
    _ = try await office.post([("pilih.kata.f-kepada", ""), ("hal", "Rapat")])
    #expect(office.timesDone == 1)
  }

  @Test func `a form that came back with errors still knows its page`() async throws {
    let (status, html) = try await office.post([])
    #expect(status == 422)
    #expect(html.contains("name=\"pilih.halaman\" value=\"/tulis\""))
  }

  @Test func `a form in the address is searched as well`() async throws {
    let html = try await office.get("/daftar?tahun=2025&desa=&pilih.kata.f-desa=desa+7").html
    #expect(html.contains("name=\"tahun\" value=\"2025\""))
    #expect(html.contains("type=\"radio\" name=\"desa\" value=\"d7\">"))
  }

  @Test func `a search needs the proof of the session, and a page of this site`() async throws {
    #expect(try await office.post([("pilih.cari", "f-desa")], proof: "00").status == 403)
    for page in ["//example.org/", "https://example.org/", "/tidak-ada"] {
      let (status, html) = try await office.post(
        [("pilih.cari", "f-desa"), ("hal", "Rapat besar")], page: page)
      #expect(status == 409)
      #expect(html.contains("Rapat besar"))
    }
    #expect(office.timesDone == 0)
  }

  @Test func `where the form is gone, what was typed is shown to be copied`() async throws {
    let (status, html) = try await office.post([("pilih.cari", "f-lain"), ("hal", "Rapat besar sekali")])
    #expect(status == 409)
    #expect(html.contains("Rapat besar sekali"))
    #expect(office.timesDone == 0)
  }
}
