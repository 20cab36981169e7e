using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>One office for the classes that leave it as they found it, or change only what is one person's own; each says <c>[Collection&lt;SharedOffice&gt;]</c>.</summary>
[CollectionDefinition]
public sealed class SharedOffice : ICollectionFixture<Office>;
