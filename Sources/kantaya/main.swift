print("kantaya")
