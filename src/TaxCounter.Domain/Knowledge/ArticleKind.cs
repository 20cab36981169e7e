namespace TaxCounter.Domain.Knowledge;

/// <summary>What an article is for.</summary>
public enum ArticleKind
{
    /// <summary>What the law says.</summary>
    Law = 1,

    /// <summary>What the office does, step by step.</summary>
    Procedure,

    /// <summary>A form: what it asks, and how it is filled in.</summary>
    Form,

    /// <summary>How something is worked out or done.</summary>
    HowTo,

    /// <summary>What to say to a customer.</summary>
    Script,

    /// <summary>Where a customer can do it without the counter.</summary>
    SelfService,
}
