/// Golongan ruang with their pangkat, lowest first (PP 7/1977 and its changes; Permenpan-RB on ASN).
package let daftarPangkat: [(golongan: String, pangkat: String)] = [
  ("I/a", "Juru Muda"), ("I/b", "Juru Muda Tingkat I"), ("I/c", "Juru"), ("I/d", "Juru Tingkat I"),
  ("II/a", "Pengatur Muda"), ("II/b", "Pengatur Muda Tingkat I"), ("II/c", "Pengatur"),
  ("II/d", "Pengatur Tingkat I"), ("III/a", "Penata Muda"), ("III/b", "Penata Muda Tingkat I"),
  ("III/c", "Penata"), ("III/d", "Penata Tingkat I"), ("IV/a", "Pembina"), ("IV/b", "Pembina Tingkat I"),
  ("IV/c", "Pembina Utama Muda"), ("IV/d", "Pembina Utama Madya"), ("IV/e", "Pembina Utama"),
]

/// Empty for a golongan that does not exist.
package func pangkat(_ golongan: String) -> String {
  daftarPangkat.first { $0.golongan == golongan }?.pangkat ?? ""
}
