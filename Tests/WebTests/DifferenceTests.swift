import Testing
import Web

struct DifferenceTests {
  @Test func `within a changed line only the changed words are marked`() {
    let html = difference(
      "Rapat hari Senin di aula.\nHarap hadir.", "Rapat hari Selasa di aula.\nHarap hadir."
    )
    .text
    #expect(html.contains("Rapat hari <del>"))
    #expect(html.contains("dihapus: </span>Senin </del><ins>"))
    #expect(html.contains("ditambah: </span>Selasa </ins>di aula.</p>"))
    #expect(html.contains("<p>Harap hadir.</p>"))
  }

  @Test func `a line that came is marked whole, and what is written is never markup`() {
    let html = difference("", "<b>Baru</b>").text
    #expect(html.contains("ditambah: </span>&lt;b&gt;Baru&lt;/b&gt;</ins>"))
    #expect(!html.contains("<del>"))
  }

  @Test func `what is the same is not marked`() {
    let html = difference("Satu\nDua", "Satu\nDua").text
    #expect(!html.contains("<ins>") && !html.contains("<del>"))
  }

  @Test func `very long changed passages count as written anew`() {
    let (old, new) = (String(repeating: "lama ", count: 2000), String(repeating: "baru ", count: 2000))
    #expect(difference(old, new).text.contains("baru baru"))
  }

  @Test func `of lines that are the same only those around a change stand there`() {
    let old = (1...20).map { "baris \($0)" }
    var new = old
    new[9] = "lain"
    let html = difference(
      old.joined(separator: "\n"), new.joined(separator: "\n"), around: 2
    )
    .text
    for near in [8, 9, 11, 12] { #expect(html.contains("<p>baris \(near)</p>")) }
    for far in [7, 13, 20] { #expect(!html.contains("<p>baris \(far)</p>")) }
    let before = html.split(separator: "7 baris sama")
    #expect(before.count == 2 && !before[0].contains("<ins>") && before[1].contains("baris 8"))
  }
}
