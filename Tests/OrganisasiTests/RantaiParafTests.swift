import Bahasa
import Database
import Testing

@testable import Organisasi

@Suite struct RantaiParafTests {
  static let kabupaten = Result { try KabupatenContoh() }
  let struktur: Struktur
  let kabupaten: KabupatenContoh

  init() throws {
    kabupaten = try Self.kabupaten.get()
    struktur = kabupaten.struktur
  }

  private func jabatan(_ tokoh: Tokoh) throws -> Jabatan.ID { try kabupaten.tokoh(tokoh).jabatan.id }

  private func rantai(_ dari: Tokoh, _ sampai: Tokoh) throws -> [String] {
    struktur.rantaiParaf(dari: try jabatan(dari), sampai: try jabatan(sampai)).map(\.nama)
  }

  @Test func `konsep dinas yang ditandatangani Bupati lewat kepala dinas, asisten dan Sekda`() throws {
    #expect(
      try rantai(.konseptorKesehatan, .bupati) == [
        "Kepala Seksi Promosi Kesehatan", "Kepala Bidang Kesehatan Masyarakat", "Sekretaris Dinas Kesehatan",
        "Kepala Dinas Kesehatan", "Asisten Pemerintahan dan Kesejahteraan Rakyat", "Sekretaris Daerah",
      ])
  }

  @Test func `konsep yang ditandatangani kepala dinas berhenti di sekretarisnya`() throws {
    #expect(
      try rantai(.konseptorKesehatan, .kadisKesehatan) == [
        "Kepala Seksi Promosi Kesehatan", "Kepala Bidang Kesehatan Masyarakat", "Sekretaris Dinas Kesehatan",
      ])
  }

  @Test func `konsep desa diparaf sekretaris desa`() throws {
    #expect(try rantai(.kaurUmumBrangkal, .kadesBrangkal) == ["Sekretaris Desa Brangkal"])
    #expect(try rantai(.sekdesBrangkal, .kadesBrangkal) == [])
  }

  @Test func `konsep Setda naik lewat bagian dan asisten`() throws {
    #expect(
      try rantai(.tuSetda, .sekda) == [
        "Kepala Subbagian Tata Usaha Pimpinan", "Kepala Bagian Umum", "Asisten Administrasi Umum",
      ])
  }

  @Test func `jabatan kosong dilewati, pelaksana tugas tidak`() throws {
    func staf(_ unit: String) throws -> Jabatan.ID {
      let seksi = try kabupaten.unit(unit).id
      return try #require(struktur.jabatan(di: seksi).first { $0.jenis == .pelaksana }).id
    }
    let kadis = try jabatan(.kadisKesehatan)
    let kosong = struktur.rantaiParaf(dari: try staf("05.B4.1"), sampai: kadis).map(\.nama)
    #expect(kosong == ["Kepala Seksi Kefarmasian", "Sekretaris Dinas Kesehatan"])
    let plt = struktur.rantaiParaf(dari: try staf("05.B3.1"), sampai: kadis)
    #expect(plt.map(\.nama).contains("Kepala Bidang Pelayanan Kesehatan"))
    #expect(plt.compactMap { struktur.pemegang($0.id)?.status } == [.definitif, .plt, .definitif])
  }

  /// Every pair of a drafter and a leader in his line, over the whole regency.
  @Test func `rantai selalu naik, pendek, dan tanpa konseptor maupun penandatangan`() {
    var pasangan = 0
    for konseptor in kabupaten.jabatan where konseptor.jenis != .wakil {
      for unit in struktur.jalur(dari: konseptor.unit) {
        guard let penandatangan = struktur.pimpinan(dari: unit.id), penandatangan.id != konseptor.id else {
          continue
        }
        let rantai = struktur.rantaiParaf(dari: konseptor.id, sampai: penandatangan.id)
        pasangan += 1
        #expect(struktur.seatap(konseptor.id, dengan: penandatangan.id))
        #expect(!rantai.contains { $0.id == konseptor.id || $0.id == penandatangan.id })
        #expect(Set(rantai.map(\.id)).count == rantai.count)
        #expect(rantai.count <= 8, "\(konseptor.nama) ke \(penandatangan.nama)")
        #expect(rantai.allSatisfy { struktur.pemegang($0.id) != nil })
        #expect(naik(rantai, dari: konseptor), "\(konseptor.nama): \(rantai.map(\.nama))")
      }
    }
    #expect(pasangan > 4_000)
  }

  /// No official in the chain stands below one that was asked before him.
  private func naik(_ rantai: [Jabatan], dari konseptor: Jabatan) -> Bool {
    let unit = [konseptor.unit] + rantai.map(\.unit)
    return zip(unit, unit.dropFirst())
      .allSatisfy { bawah, atas in
        atas == bawah || !struktur.jalur(dari: atas).contains { $0.id == bawah }
      }
  }

  @Test func `atasan sekretariat adalah sekretaris, atasan kepala dinas adalah Bupati`() throws {
    let subbag = try #require(struktur.pimpinan(dari: kabupaten.unit("05.S.1").id))
    #expect(struktur.atasan(subbag.id)?.nama == "Sekretaris Dinas Kesehatan")
    #expect(struktur.atasan(try jabatan(.sekdisKesehatan))?.nama == "Kepala Dinas Kesehatan")
    #expect(struktur.atasan(try jabatan(.kadisKesehatan))?.nama == "Bupati Sragen")
    #expect(struktur.atasan(try jabatan(.kabagUmum))?.nama == "Asisten Administrasi Umum")
    #expect(struktur.atasan(try jabatan(.kadesBrangkal))?.nama == "Camat Gemolong")
    #expect(struktur.atasan(try jabatan(.bupati)) == nil)
  }
}
