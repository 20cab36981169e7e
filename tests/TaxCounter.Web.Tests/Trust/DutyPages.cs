namespace TaxCounter.Web.Tests.Trust;

/// <summary>What the tests of all pages need of one duty: something of it in the full office, and the pages that show it. In the duty's own folder of the tests.</summary>
public abstract class DutyPages
{
    /// <summary>Makes something of it, with hostile words where a person may type.</summary>
    public virtual Task Work(FullOffice office) => Task.CompletedTask;

    /// <summary>The addresses of its pages, once the office has worked.</summary>
    public abstract IEnumerable<string> Of(FullOffice office);
}
