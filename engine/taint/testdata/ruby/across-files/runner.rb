module Tools
  class Runner
    attr_reader :tool

    def initialize(tool)
      @tool = tool
    end

    def kind
      "runner"
    end

    def go
      system(@tool)
    end
  end
end
