namespace TaxCounter.Data.RuleBooks;

/// <summary>A rule book cannot be read; the message names the file and the place in it. TaxCounter does not start with such a book.</summary>
public sealed class RuleBookException : Exception
{
    /// <summary>What is wrong, and where.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="path">The place in it, <c>$.taxTypes[0].code</c>.</param>
    /// <param name="problem">What is wrong, without the full stop.</param>
    /// <param name="inner">What was thrown underneath, if something was.</param>
    public RuleBookException(string file, string path, string problem, Exception? inner = null)
        : base($"The rule book {file} cannot be used: at {path}, {problem}.", inner)
    {
    }
}
