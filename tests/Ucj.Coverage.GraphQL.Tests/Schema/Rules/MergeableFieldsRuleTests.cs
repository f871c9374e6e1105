using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Ucj.Coverage.GraphQL.Schema.Rules;

namespace Ucj.Coverage.GraphQL.Tests.Schema.Rules;

public sealed class MergeableFieldsRuleTests(RunningServer server) : IClassFixture<RunningServer>
{
    /// <summary>What else makes a document invalid, but for variables nobody uses.</summary>
    private static readonly IValidationRule[] Others =
        [.. DocumentValidator.CoreRules.Where(rule => rule is not (OverlappingFieldsCanBeMerged or NoUnusedVariables))];

    private ISchema Schema => server.Services.GetRequiredService<ISchema>();

    [Fact]
    public async Task Check_RandomDocuments_FindsWhatTheRuleOfThePackageFinds()
    {
        var (fine, wrong) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var document = Parser.Parse(new RandomDocument(Schema, seed, isHonest: true).Text);
            if ((await ValidateAsync(document, Others)) is { IsValid: false }) continue;

            var expected = await ValidateAsync(document, [OverlappingFieldsCanBeMerged.Instance]);
            (await ValidateAsync(document, [new MergeableFieldsRule()])).IsValid
                .ShouldBe(expected.IsValid, $"seed {seed}: {expected.Errors.FirstOrDefault()?.Message} {document.Source}");
            if (expected.IsValid) fine++;
            else wrong++;
        }

        fine.ShouldBeGreaterThan(30);
        wrong.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("{ a: regions { code } a: workerGroups { code } }", "Fields a conflicts because regions and workerGroups are different fields. Use different aliases on the fields to fetch both if this was intentional.")]
    [InlineData("{ regions { code } ...f } fragment f on Query { regions(level: DISTRICT) { code } }", "Fields regions conflicts because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.")]
    [InlineData("{ regions { a: code } regions { a: name } }", "Fields a conflicts because code and name are different fields. Use different aliases on the fields to fetch both if this was intentional.")]
    public async Task Check_FieldsThatDiffer_AreTold(string document, string message) =>
        (await ValidateAsync(Parser.Parse(document), [new MergeableFieldsRule()])).Errors.Single().Message.ShouldBe(message);

    [Theory]
    [InlineData("{ coverage(months: {from: \"2025-01\", to: \"2025-12\"}, first: 1) { totalCount } coverage(first: 1, months: { from: \"2025-01\" to: \"2025-12\" }) { totalCount } }")]
    [InlineData("{ regions { ...f } } fragment f on Region { children { ...f } }")] // without end: another rule's
    [InlineData("{ regions { code } ... on Query { regions { name } } ...f ...f } fragment f on Query { regions { code } }")]
    public async Task Check_FieldsThatAreOne_AreFine(string document) =>
        (await ValidateAsync(Parser.Parse(document), [new MergeableFieldsRule()])).IsValid.ShouldBeTrue();

    /// <summary>That the first of several is enough to compare with rests on this.</summary>
    [Fact]
    public void Schema_Types_AreNeitherInterfaceNorUnion() => Schema.AllTypes.OfType<IAbstractGraphType>().ShouldBeEmpty();

    private async Task<IValidationResult> ValidateAsync(GraphQLDocument document, IValidationRule[] rules) =>
        await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = Schema,
            Document = document,
            Rules = rules,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            UserContext = new Dictionary<string, object?>(),
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
        });
}
