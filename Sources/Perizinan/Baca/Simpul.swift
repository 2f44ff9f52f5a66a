import Bahasa
import Yams

/// A part of a definition while it is read. What is wrong is noted, and reading goes on: an author sees all of it at once.
struct Simpul {
  let node: Node
  let letak: String
  let catatan: CatatanBaca

  var baris: Int { node.mark?.line ?? 0 }

  func tolak(_ pesan: String) {
    catatan.temuan.append(TemuanDefinisi(baris: baris, letak: letak, pesan: pesan))
  }

  /// The value under a key; nil when there is none or it is empty.
  subscript(_ kunci: String) -> Simpul? {
    guard case .mapping(let isi) = node else { return nil }
    guard let nilai = isi[Node(kunci)] else { return nil }
    if case .scalar(let skalar) = nilai, skalar.style == .plain, ["", "~", "null"].contains(skalar.string) {
      return nil
    }
    return Simpul(node: nilai, letak: letak.isEmpty ? kunci : "\(letak).\(kunci)", catatan: catatan)
  }

  /// Refuses keys that mean nothing: a slip in a key would otherwise be a rule that is silently gone.
  func hanya(_ kunci: String...) {
    guard case .mapping(let isi) = node else { return tolak("Harus berupa pasangan kunci dan nilai.") }
    for (nama, nilai) in isi where !kunci.contains(nama.string ?? "") {
      catatan.temuan.append(
        TemuanDefinisi(
          baris: (nama.mark ?? nilai.mark)?.line ?? baris, letak: letak,
          pesan: "Kunci “\(nama.string ?? "?")” tidak dikenal; yang ada: \(kunci.joined(separator: ", "))."))
    }
  }

  /// The members of a list.
  var daftar: [Simpul] {
    guard case .sequence(let isi) = node else {
      tolak("Harus berupa daftar.")
      return []
    }
    return isi.enumerated().map { Simpul(node: $1, letak: "\(letak)[\($0 + 1)]", catatan: catatan) }
  }

  /// Keys and values in the order written.
  var pasangan: [(kunci: String, nilai: Simpul)] {
    guard case .mapping(let isi) = node else {
      tolak("Harus berupa pasangan kunci dan nilai.")
      return []
    }
    return isi.map { kunci, nilai in
      let nama = kunci.string ?? ""
      return (nama, Simpul(node: nilai, letak: "\(letak).\(nama)", catatan: catatan))
    }
  }

  var teks: String {
    guard case .scalar(let isi) = node else {
      tolak("Harus berupa teks.")
      return ""
    }
    return isi.string.split(whereSeparator: \.isNewline)
      .map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
  }

  var bulat: Int {
    guard let angka = Int(teks.filter { $0 != "_" }) else {
      tolak("Harus berupa bilangan bulat.")
      return 0
    }
    return angka
  }

  var pecahan: Pecahan {
    guard let angka = Pecahan(teks.filter { $0 != "_" }) else {
      tolak("Harus berupa angka, misalnya 0.45.")
      return Pecahan(0)
    }
    return angka
  }

  var ya: Bool {
    switch teks {
    case "ya", "true": return true
    case "tidak", "false": return false
    default:
      tolak("Harus ya atau tidak.")
      return false
    }
  }

  var tanggal: Tanggal {
    guard let hari = Tanggal(teks) else {
      tolak("Harus berupa tanggal, misalnya 2026-01-31.")
      return Tanggal(hariKe: 0)
    }
    return hari
  }

  var rumus: Rumus? {
    do throws(RumusError) {
      return try Rumus(teks)
    } catch {
      tolak(error.message)
      return nil
    }
  }

  /// One of a closed list of words.
  func salahSatu<T: RawRepresentable & CaseIterable>(_ jenis: T.Type = T.self) -> T?
  where T.RawValue == String {
    if let nilai = T(rawValue: teks) { return nilai }
    tolak("“\(teks)” tidak dikenal; pilih \(T.allCases.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  /// A short name: letters, digits and `_`, so that formulas can use it.
  var kode: String {
    let isi = teks
    let baik = isi.utf8.first.map { (97...122).contains($0) } ?? false
    if !baik
      || !isi.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45 })
    {
      tolak("Kode hanya huruf kecil, angka, _ dan -, dan diawali huruf.")
    }
    return isi
  }
}

/// What was found wrong while reading.
final class CatatanBaca {
  var temuan: [TemuanDefinisi] = []
}
