import { type Fact, having, naming, ofPdp1, pdp1, saying, stated } from './fact';

const facilities = 'facilities { nodes { kind purpose quantity notReported source { code } } }';

const bought = (fact: number, says: string, code: string, phrase: string): Fact => ({
  fact,
  says: `the procedures were for ${says}`,
  query: ofPdp1(`equipmentCategories { phrase category { code } source { code } } ${facilities}`),
  expected: pdp1({ equipmentCategories: having({ phrase, category: { code }, ...stated }) }),
});

/** What was bought: facts 44 to 52. */
export const procurement: readonly Fact[] = [
  {
    fact: 44,
    says: '38 tender procedures were held',
    query: ofPdp1(`
      procurementCounts { procedures source { code } }
      indicators(code: ["TENDER_PROCEDURES"]) { reported { value source { code } } }`),
    expected: pdp1({
      procurementCounts: [{ procedures: 38, ...stated }],
      indicators: [{ reported: { value: '38', ...stated } }],
    }),
  },
  bought(45, 'forensics on mobile terminals', 'MOBILE_FORENSICS', 'forensics on mobile terminals'),
  bought(46, 'surveillance', 'SURVEILLANCE', 'surveillance'),
  bought(47, 'information technology and communications', 'IT_AND_C', 'IT&C'),
  bought(48, 'Open Source Solutions, the phrase as it stands', 'OPEN_SOURCE_SOLUTIONS', 'Open Source Solutions'),
  bought(49, 'renovations', 'RENOVATION', 'renovations'),
  bought(50, 'furnishing', 'FURNISHING', 'furnishing'),
  {
    ...bought(51, 'equipment of interview facilities, how many is not said', '', ''),
    expected: pdp1({
      equipmentCategories: having({
        phrase: 'equipment for interview facilities',
        category: { code: 'INTERVIEW_FACILITY_EQUIPMENT' },
        ...stated,
      }),
      facilities: {
        nodes: having({ kind: 'INTERVIEW_FACILITY', quantity: null, notReported: naming('quantity'), ...stated }),
      },
    }),
  },
  {
    ...bought(52, 'a multi-functional centre, so that the Romanian Police can do more in operations', '', ''),
    expected: pdp1({
      equipmentCategories: having({
        phrase: 'a multi-functional center',
        category: { code: 'MULTIFUNCTIONAL_CENTRE' },
        ...stated,
      }),
      facilities: {
        nodes: having({
          kind: 'MULTIFUNCTIONAL_CENTRE',
          purpose: saying('Romanian Police', 'operations'),
          quantity: 1,
          ...stated,
        }),
      },
    }),
  },
];
