/// Points in a millimetre count.
func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }

struct Rectangle: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}
