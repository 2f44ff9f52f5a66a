import CSV
import Foundation
import Pencocokan

/// People of one or two tables, ready to be compared, with their identifiers as they are written.
struct TabelOrang {
  private(set) var himpunan: Himpunan
  private(set) var id: [String] = []

  init(_ namaUmum: NamaUmum) { himpunan = Himpunan(namaUmum: namaUmum) }

  /// Adds all rows of a table.
  /// - Parameters:
  ///   - berkas: the path of a CSV file.
  ///   - peta: which column is what.
  ///   - kemajuan: is told how many bytes are read, and of how many.
  /// - Throws: `DuplikatError`.
  mutating func baca(_ berkas: String, _ peta: PetaKolom, kemajuan: (Int, Int) -> Void) async throws {
    do {
      var tabel = try CSVScanner(URL(filePath: berkas))
      let letak = try LetakKolom(peta, tabel.columns, berkas)
      var bagian: [(id: String, baris: Int, orang: CatatanOrang)]
      var dikenal: [String: Int] = [:]
      (tabel, bagian) = try letak.bagian(tabel, berkas, dari: id.count)
      while !bagian.isEmpty {
        // While one part is taken in, the next is read.
        let (kini, dari) = (tabel, id.count + bagian.count)
        async let nanti = letak.bagian(kini, berkas, dari: dari)
        for satu in bagian {
          if let dahulu = dikenal.updateValue(satu.baris, forKey: satu.id) {
            throw DuplikatError.idBerulang(berkas, satu.id, baris: dahulu, lagi: satu.baris)
          }
          id.append(satu.id)
          himpunan.tambah(satu.orang)
        }
        kemajuan(tabel.offset, tabel.size)
        (tabel, bagian) = try await nanti
      }
    } catch let galat as CSVError {
      throw DuplikatError.tabelKeliru(berkas, galat)
    } catch let galat as CocoaError {
      throw galat.isFileError ? DuplikatError.tidakTerbaca(berkas) : galat
    }
  }
}
