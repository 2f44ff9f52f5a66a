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

  @Test func `a picture is looked at as the camera was held`() async throws {
    let seen = try await pembaca.look(at: Wajah().png())
    let upright = try Potret.cut(Wajah().png(), around: seen)
    // What a telephone held sideways sends: the head to the right, three to four again by cutting its middle out.
    let right = try await pembaca.look(at: Potret.png(held(upright, 6)))
    #expect((right.width, right.height) == (640, 480))
    var middle = seen
    (middle.width, middle.height) = (640, 480)
    (middle.x, middle.y, middle.side) = (200, 120, 240)
    let lying = try Potret.cut(Potret.png(held(upright, 6)), around: middle)
    for (orientation, faces) in [(UInt8(1), 0), (3, 0), (6, 0), (8, 1)] {
      #expect(try await pembaca.look(at: held(lying, orientation)).faces == faces, "\(orientation)")
      #expect(try await pembaca.look(at: held(lying, orientation, big: false)).faces == faces)
    }
    let aside = try Potret.cut(Wajah(tempat: [(0.42, 0.46)]).png(), around: middle)
    let (plain, mirrored) = (try await pembaca.look(at: aside), try await pembaca.look(at: held(aside, 2)))
    #expect(abs(plain.x + plain.side / 2 - (480 - mirrored.x - mirrored.side / 2)) < 12)
    #expect(try await pembaca.look(at: held(upright, 9)).faces == 1)
  }

  @Test func `a broken note on how the camera was held keeps the picture`() async throws {
    let upright = try await Potret.cut(Wajah().png(), around: pembaca.look(at: Wajah().png()))
    let whole = held(upright, 6)
    let plain = try Potret.png(upright)
    // Behind the name of the note nothing makes sense any more, byte after byte.
    for index in 12..<(whole.count - upright.count) {
      var bytes = whole
      bytes[index] = 0xff
      let seen = try Potret.png(bytes)
      #expect(try seen == plain || seen == Potret.png(whole), "byte \(index)")
    }
  }

  @Test func `a bare picture carries nothing of its file, stands upright, and is made smaller`() async throws
  {
    let upright = try await Potret.cut(Wajah().png(), around: pembaca.look(at: Wajah().png()))
    let noted = held(upright, 6)
    #expect(String(decoding: noted, as: UTF8.self).contains("Exif"))
    let bare = try Potret.bare(noted, most: 200)
    #expect(bare.starts(with: [0xff, 0xd8]))
    #expect(!String(decoding: bare, as: UTF8.self).contains("Exif"))
    let seen = try await pembaca.look(at: bare)
    #expect(max(seen.width, seen.height) == 200)
    #expect(seen.width > seen.height)
    #expect(throws: PotretError.self) { try Potret.bare(Array("no picture".utf8)) }
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

/// The JPEG with a note of how its camera was held.
private func held(_ jpeg: [UInt8], _ orientation: UInt8, big: Bool = true) -> [UInt8] {
  func number(_ value: UInt32, _ size: Int) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return big ? bytes.reversed() : bytes
  }
  let entries = [
    number(0x010f, 2) + number(2, 2) + number(4, 4) + Array("HP  ".utf8),
    number(0x0112, 2) + number(3, 2) + number(1, 4) + number(UInt32(orientation), 2) + [0, 0],
  ]
  let tiff =
    Array((big ? "MM" : "II").utf8) + number(42, 2) + number(8, 4) + number(UInt32(entries.count), 2)
    + entries.joined() + number(0, 4)
  let content = Array("Exif\0\0".utf8) + tiff
  let size = content.count + 2
  return jpeg.prefix(2) + [0xff, 0xe1, UInt8(size >> 8), UInt8(size & 0xff)] + content + jpeg.dropFirst(2)
}
