import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Akses

@Suite struct ProksiTests {
  @Test(arguments: [
    ("10.1.0.0/16", "10.1.255.9", true), ("10.1.0.0/16", "10.2.0.1", false), ("10.1.2.3", "10.1.2.3", true),
    ("10.1.2.3", "10.1.2.4", false), ("192.168.4.0/22", "192.168.7.255", true),
    ("192.168.4.0/22", "192.168.8.0", false), ("2001:db8::/32", "2001:db8:1::5", true),
    ("2001:db8::/32", "2001:db9::1", false), ("0.0.0.0/0", "8.8.8.8", true),
    ("10.0.0.0/8", "::ffff:10.3.4.5", true),
    ("10.0.0.0/8", "2001:db8::1", false),
  ])
  func `jaringan memuat alamat di dalamnya saja`(_ jaringan: String, _ alamat: String, _ memuat: Bool) throws
  {
    #expect(
      try #require(JaringanAlamat(jaringan)).memuat(#require(AlamatJaringan(alamat))) == memuat)
  }

  @Test(arguments: ["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "contoh.id", "::/129"])
  func `yang bukan jaringan ditolak`(_ teks: String) { #expect(JaringanAlamat(teks) == nil) }

  @Test func `hanya proksi yang didaftar dipercaya`() throws {
    let proksi = ProksiTepercaya.jaringan([try #require(JaringanAlamat("10.9.0.0/24"))])
    #expect(proksi.alamat(tetangga: "10.9.0.7", diteruskan: ["36.68.1.10"]) == "36.68.1.10")
    #expect(proksi.alamat(tetangga: "10.9.1.7", diteruskan: ["36.68.1.10"]) == "10.9.1.7")
    #expect(proksi.alamat(tetangga: "127.0.0.1", diteruskan: ["36.68.1.10"]) == "127.0.0.1")
    #expect(
      proksi.alamat(tetangga: "10.9.0.7", diteruskan: ["1.1.1.1", "36.68.1.10", "10.9.0.8"]) == "36.68.1.10")
  }

  @Test func `hanya kepala yang disetel dibaca`() {
    var kepala = HTTPFields()
    if let nama = HTTPField.Name("X-Forwarded-For") { kepala[nama] = "1.1.1.1, 2.2.2.2" }
    if let nama = HTTPField.Name("Forwarded") {
      kepala[nama] =
        "for=3.3.3.3;proto=https, For=\"[2001:db8::7]:4711\";by=10.0.0.1, for=unknown, for=4.4.4.4:99"
    }
    let request = Request(
      head: HTTPRequest(method: .get, scheme: "http", authority: "uji", path: "/", headerFields: kepala),
      body: RequestBody(buffer: ByteBuffer()))
    #expect(KepalaProksi.xForwardedFor.rantai(request) == ["1.1.1.1", "2.2.2.2"])
    #expect(KepalaProksi.forwarded.rantai(request) == ["3.3.3.3", "2001:db8::7", "unknown", "4.4.4.4"])
  }
}
