namespace TaxCounter.Web.RuleBooks;

/// <summary>What a field of a row takes.</summary>
public enum RowFieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Several words, one on each line.</summary>
    Lines,

    /// <summary>What is too deep for fields: the member as it stands in the book.</summary>
    Json,
}
