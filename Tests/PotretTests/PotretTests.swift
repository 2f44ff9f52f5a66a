import Peralatan
import Testing

@testable import Potret

struct PotretTests {
  private let pembaca = PembacaPotret()

  @Test func `a face is found where it is, with its light and its lines`() async throws {
    let seen = try await pembaca.look(at: Wajah().png())
    #expect(seen.faces == 1)
    #expect((seen.width, seen.height) == (640, 480))
    #expect(abs(seen.x + seen.side / 2 - 320) < 12)
    #expect(abs(seen.faceShare - 0.45) < 0.08)
    #expect((120...200).contains(seen.light))
    #expect(seen.uneven < 0.05)
    #expect(seen.offset < 0.03)
  }

  @Test func `dark, blurred, shadowed and off-centre pictures measure so`() async throws {
    let good = try await pembaca.look(at: Wajah().png())
    let dark = try await pembaca.look(at: Wajah(terang: 0.2).png())
    #expect(dark.faces == 1)
    #expect(dark.light < 50)
    #expect(try await pembaca.look(at: Wajah(kabur: 0.6).png()).sharpness < good.sharpness / 4)
    #expect(try await pembaca.look(at: Wajah(bayangan: 0.5).png()).uneven > 0.3)
    #expect(try await pembaca.look(at: Wajah(tempat: [(0.25, 0.46)]).png()).offset > 0.2)
  }

  @Test func `two faces are two, a wall is none, a small face is small`() async throws {
    let two = try await pembaca.look(at: Wajah(wajah: 130, tempat: [(0.28, 0.46), (0.72, 0.46)]).png())
    #expect(two.faces == 2)
    #expect(try await pembaca.look(at: Wajah(tempat: []).png()).faces == 0)
    #expect(try await pembaca.look(at: Wajah(wajah: 60).png()).faceShare < 0.18)
  }

  @Test(arguments: [
    [], Array("bukan gambar".utf8), [0xff, 0xd8, 0xff, 0xe0, 0, 0],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
  ])
  func `what is no picture is refused`(_ bytes: [UInt8]) async {
    await #expect(throws: PotretError.notAPicture) { try await pembaca.look(at: bytes) }
  }

  @Test func `a picture cut off in the middle is refused`() async throws {
    let whole = try Wajah().png()
    await #expect(throws: PotretError.notAPicture) {
      try await pembaca.look(at: Array(whole.prefix(whole.count / 2)))
    }
  }

  @Test func `a cascade that is not there is named`() async {
    await #expect(throws: PotretError.cascadeMissing("/tidak/ada.xml")) {
      try await PembacaPotret(cascade: "/tidak/ada.xml").look(at: Wajah().png())
    }
  }

  @Test(arguments: [0.1, 0.3, 0.5, 0.9])
  func `the portrait is three to four with the face in its middle, wherever it was`(_ x: Double) async throws
  {
    let bytes = try Wajah(wajah: 150, tempat: [(max(0.16, min(0.84, x)), 0.46)]).png()
    let seen = try await pembaca.look(at: bytes)
    try #require(seen.faces == 1)
    let portrait = try Potret.cut(bytes, around: seen)
    let again = try await pembaca.look(at: portrait)
    #expect((again.width, again.height) == (480, 640))
    #expect(again.faces == 1)
    #expect(again.offset < 0.3)
    #expect(portrait.count < 90_000)
    #expect(try await pembaca.look(at: Potret.png(portrait)).faces == 1)
  }

  @Test(arguments: [1.0, 0.75])
  func `a signature is trimmed to its ink, on white or grey paper`(_ paper: Double) async throws {
    let (png, ink) = try Potret.stroke(Wajah.goresan(kertas: paper))
    #expect((0.002...0.05).contains(ink))
    let cut = try await pembaca.look(at: png)
    #expect(cut.width < 340)
    #expect(cut.height < 160)
    let empty = try Potret.stroke(Wajah.goresan(kertas: paper, tinta: false))
    #expect(empty.png.isEmpty)
    #expect(empty.ink == 0)
  }
}
