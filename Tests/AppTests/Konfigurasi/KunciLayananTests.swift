import Foundation
import Testing

@testable import App

struct KunciLayananTests {
  @Test func `yang melayani boleh banyak, yang memindahkan hanya sendirian`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      let satu = KunciLayanan(folder, .melayani)
      let dua = KunciLayanan(folder, .melayani)
      #expect(satu != nil && dua != nil && KunciLayanan(folder, .sendirian) == nil)
      withExtendedLifetime((satu, dua)) {}
    }
    let sendiri = KunciLayanan(folder, .sendirian)
    #expect(sendiri != nil && KunciLayanan(folder, .melayani) == nil)
    withExtendedLifetime(sendiri) {}
  }
}
